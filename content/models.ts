import {model, parseList} from '@/lib/data/schema';
import {laterModels} from './models/later';
import {mediaModels} from './models/media';
import {textModels} from './models/text';
import {thinkingModels} from './models/thinking';

const seen = new Map<unknown, string>();

/** Every model the portal knows, in the order in which lists show them. Sources stand in each entry. */
export const models = Object.entries({thinking: thinkingModels, later: laterModels, text: textModels, media: mediaModels}).flatMap(
  ([name, entries]) => parseList(`content/models/${name}.ts`, model, entries, 'id', seen)
);

/**
 * Further values of a `model` parameter: tools and assistants, base models of fine-tuning jobs, the moderation service. They are
 * not models a reader chooses between. Source: the fine-tuning guide (2025-12-29), the assistant and moderation sections of
 * the API description (2026-07-11).
 */
export const otherModelCodes: readonly string[] = [
  'glm-4-alltools',
  'glm-4-assistant',
  'glm-4-air',
  'glm-4-flash',
  'glm-4-9b',
  'glm-4v',
  'glm-4v-plus',
  'charglm-3',
  'moderation'
];

/**
 * Further names a text may use: series, open versions, models of the knowledge base, and models that the sources name without
 * more. Sources: the model pages and release notes (2025-12-18), the knowledge base prices (2025-12-29).
 */
export const otherModelNames: readonly string[] = [
  'GLM-4.1V-Thinking',
  'GLM-Z1',
  'GLM-4-Voice-9B',
  'GLM-4-32B-0414',
  'GLM-4.1V-9B-Thinking',
  'GLM-Zero-Preview',
  'GLM-4-Air-0111',
  'GLM-4-FlashX',
  'CogView-3-Plus',
  'Embedding-3-pro',
  'GLM-rerank',
  'GLM-rerank-pro',
  'AutoGLM-Phone',
  'GLM-Image'
];
