import type {NextConfig} from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import {env} from './lib/env';
import {securityHeaders} from './lib/security';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // lib/answers compresses, once what is kept.
  compress: false,
  agentRules: false,
  output: env.STANDALONE ? 'standalone' : undefined,
  serverExternalPackages: ['@resvg/resvg-js'],
  headers: async () => [
    {source: '/:path*', headers: securityHeaders()},
    // Browsers ask for it on each page, in documents by an address that names its content.
    {source: '/icon.svg', headers: [{key: 'Cache-Control', value: 'public, max-age=86400'}]}
  ],
  // A page that is rendered on its first visit stays in memory: nothing is written where the portal runs.
  experimental: {isrFlushToDisk: false},
  // What the portal reads when it runs; deploy/gather.mjs adds what the build writes after this list is made.
  outputFileTracingIncludes: env.STANDALONE
    ? {
        '/**': [
          './content/docs/**/*',
          './content/filings/**/*',
          './content/openapi/**/*',
          './node_modules/@fontsource/noto-sans-sc/files/*-{latin,chinese-simplified}-{400,700}-normal.woff'
        ]
      }
    : undefined
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: ['./messages/zh.json', './messages/en.json']}
});

export default withNextIntl(config);
