import {defineConfig} from 'vitest/config';

/** Units stand beside their subject and need no server, no browser and no build. */
export default defineConfig({
  resolve: {
    alias: [
      {find: '@/lib/server/browser-files', replacement: `${import.meta.dirname}/lib/server/browser-files.fixture.ts`},
      {find: /^@\//, replacement: `${import.meta.dirname}/`},
      {find: 'next-intl/server', replacement: `${import.meta.dirname}/i18n/server.fixture.ts`}
    ]
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.next/**', '.cache/**'],
    // What one file has read of the content, the next one need not read again.
    isolate: false,
    // A busy machine is slow, and nothing here waits for anything else.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
});
