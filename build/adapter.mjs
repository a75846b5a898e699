/** Takes Next's scripts out of the documents once `next build` has made them (`build/documents.mjs`). Next calls it by `adapterPath` in next.config.ts. */
import {finishDocuments} from './documents.mjs';

/** @type {import('next').NextAdapter} */
export default {
  name: 'documents',
  onBuildComplete: ({outputs, projectDir}) => finishDocuments(outputs.prerenders, projectDir)
};
