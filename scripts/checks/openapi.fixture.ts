import {formatPath} from '@/lib/openapi/overlay';
import {readOpenApi} from '@/lib/openapi/source';

const touched = new Set<string>();
const [en, zh] = [readOpenApi('en'), readOpenApi('zh', (path) => touched.add(formatPath(path)))];

/** A copy of the API document to break. */
export const copy = () => structuredClone(en);

/** Copies of the document in both languages, with the places that the translation sets. */
export const copies = () => ({en: copy(), zh: structuredClone(zh), touched: new Set(touched)});

export const chat = '/paas/v4/chat/completions';
