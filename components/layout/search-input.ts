/** The look of the field that is searched in, on the page and in the dialog. */
export const searchInput = 'min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink';
