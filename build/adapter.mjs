/** Takes Next's scripts out of the documents once `next build` has made them (`build/documents.mjs`). Next calls it by `adapterPath` in next.config.ts. */

/** @type {import('next').NextAdapter} */
export default {
  name: 'documents',
  async onBuildComplete({outputs, projectDir, config}) {
    // A server loads this file too, and has no use for the parser.
    const {finishDocuments} = await import('./documents.mjs');
    finishDocuments(outputs.prerenders, projectDir, config.basePath);
  }
};
