import type {NextConfig} from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  outputFileTracingIncludes: {'/**': ['./content/docs/**/*', './content/openapi/**/*']}
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {createMessagesDeclaration: ['./messages/zh.json', './messages/en.json']}
});

export default withNextIntl(config);
