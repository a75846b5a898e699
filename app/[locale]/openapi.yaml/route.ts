import {stringify} from 'yaml';
import {publishedOpenApi} from '@/lib/openapi/publish';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

/** The API document as YAML. */
export const GET = localizedFile('openapi.yaml', forPrograms('application/yaml; charset=utf-8'), (locale) =>
  stringify(publishedOpenApi(locale))
);
