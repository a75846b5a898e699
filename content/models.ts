import {mediaModels} from './models/media';
import {textModels} from './models/text';
import {model, parseList} from './schema';

/** Every model the portal knows, in the order in which lists show them. Sources stand in each entry. */
export const models = parseList('content/models/*.ts', model, [...textModels, ...mediaModels], 'id');
