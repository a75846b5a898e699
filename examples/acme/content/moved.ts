/** Acme has no older portal whose addresses lead on. */
export const movedPages: Readonly<Record<string, string>> = {};
export const movedApiPages: Readonly<Record<string, string>> = {};
