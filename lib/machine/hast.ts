import type {Element, ElementContent} from 'hast';

/** An element of a tree of HTML. */
export const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children
});

/** A text of such a tree. */
export const text = (value: string): ElementContent => ({type: 'text', value});
