import {errorCodes} from '@/content/errors';

/** Codes of the current tables after which the same request is worth another attempt. */
export const retryCodes: readonly number[] = errorCodes.filter(({retry, legacy}) => retry === 'pause' && !legacy).map(({code}) => code);
