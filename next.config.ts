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
  headers: async () => [{source: '/:path*', headers: securityHeaders()}],
  outputFileTracingIncludes: {
    '/**': [
      './content/docs/**/*',
      './content/filings/**/*',
      './content/openapi/**/*',
      './.cache/search/*',
      './.cache/markdown/**/*',
      './node_modules/@fontsource/noto-sans-sc/files/*-{latin,chinese-simplified}-{400,700}-normal.woff'
    ]
  }
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: ['./messages/zh.json', './messages/en.json']}
});

export default withNextIntl(config);
