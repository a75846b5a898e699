/**
 * What makes a box that scrolls one that a keyboard can scroll (WCAG 2.1.1): it takes the focus, and has a role and a name to be read
 * out. HTML has no element for it.
 */
export const scrolling = (label: string) => ({tabIndex: 0, role: 'group', 'aria-label': label}) as const;
