import {realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {NextConfig} from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import {basePath, publicPath} from './i18n/base-path';
import {browserFiles} from './lib/server/browser-files';
import {env} from './lib/server/env';
import {contentSecurityPolicy, hashSource, securityHeaders} from './lib/server/security-headers';
import {languages} from './portal.config';

const keptForAYear = [{key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}];

/** What every prerendered document has. A page that is rendered on demand gets a policy with a nonce from proxy.ts. */
const documentHeaders = () => [
  {key: 'Content-Security-Policy', value: contentSecurityPolicy(hashSource(browserFiles().beforePaint))},
  {key: 'Speculation-Rules', value: JSON.stringify(publicPath('/speculation-rules.json'))}
];

/** The folder that holds the packages: of another portal that is put together in `.portals`, the project's. */
const packages = dirname(realpathSync(join(process.cwd(), 'node_modules')));

const config: NextConfig = {
  basePath,
  // The same in code for the browser, which has no settings.
  env: {BASE_PATH: basePath},
  turbopack: {root: packages},
  outputFileTracingRoot: packages,
  reactStrictMode: true,
  experimental: {
    // What no reader has asked for yet is not loaded: after a start the first answer comes half a second sooner.
    preloadEntriesOnStart: false,
    // What Turbopack would keep for the next build costs a first one a tenth of its time, and 90 MB.
    turbopackFileSystemCacheForBuild: false
  },
  // `npm test` checks types by `npm run check`, at the same time.
  typescript: {ignoreBuildErrors: process.env.TYPES_APART === 'true'},
  poweredByHeader: false,
  agentRules: false,
  adapterPath: join(process.cwd(), 'build/adapter.mjs'),
  output: env.STANDALONE ? 'standalone' : undefined,
  // Node loads these as they are: a build, and `npm run dev` before its first page, have a quarter less to put together.
  serverExternalPackages: [
    '@mdx-js/mdx',
    '@resvg/resvg-js',
    'kysely',
    'libsql',
    'opencc-js',
    'pg',
    'pinyin-pro',
    'prom-client',
    'rehype-parse',
    'rehype-remark',
    'remark-cjk-friendly',
    'remark-cjk-friendly-gfm-strikethrough',
    'remark-gfm',
    'remark-mdx',
    'remark-parse',
    'remark-rehype',
    'remark-stringify',
    'satori',
    'unified',
    'yaml',
    'zod'
  ],
  headers: async () => [
    {source: '/:path*', headers: securityHeaders()},
    // What is set here takes the place of what a route says of itself: the API's answers have a stricter policy.
    ...(process.env.NODE_ENV === 'development' ? [] : [{source: '/((?!api/|mcp|_next/|assets/).*)', headers: documentHeaders()}]),
    // Their names say what is in them.
    {source: '/assets/:file*', headers: keptForAYear},
    {
      source: '/LICENSE.txt',
      headers: [{key: 'Cache-Control', value: 'public, max-age=86400'}]
    }
  ],
  // What the portal reads when it runs; deploy/gather.mjs adds what the build writes after this list is made.
  outputFileTracingIncludes: env.STANDALONE
    ? {
        '/**': [
          './content/docs/**/*',
          './content/filings/**/*',
          './content/openapi/**/*',
          './messages/*.json',
          './brand/logo.svg',
          './node_modules/@fontsource/noto-sans-sc/files/*-{latin,chinese-simplified}-{400,700}-normal.woff'
        ]
      }
    : undefined
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: languages.map(({code}) => `./messages/${code}.json`)}
});

export default withNextIntl(config);
