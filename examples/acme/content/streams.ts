import type {StreamMeaning} from '@/lib/data/streams';

/** No operation of Acme streams. */
export const streams: Record<string, StreamMeaning> = {};
