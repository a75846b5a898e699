import {defineConfig} from 'vitest/config';

/** Units stand beside their subject and need no server, no browser and no build. */
export default defineConfig({
  resolve: {alias: [{find: /^@\//, replacement: `${import.meta.dirname}/`}]},
  test: {
    include: ['{lib,content,i18n,browser,build,scripts}/**/*.test.ts'],
    // What one file has read of the content, the next one need not read again.
    isolate: false,
    // A busy machine is slow, and nothing here waits for anything else.
    testTimeout: 120_000
  }
});
