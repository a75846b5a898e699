import {filings} from './filings';
import {haste} from './haste';
import type {Journey} from './journey';
import {reading} from './reading';
import {searching} from './searching';
import {trying} from './trying';

/** Every journey, in the order of the table. */
export const journeys: readonly Journey[] = [...reading, ...haste, ...searching, ...filings, trying];
