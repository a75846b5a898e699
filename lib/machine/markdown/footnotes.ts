import type {Element} from 'hast';
import type {Options} from 'rehype-remark';

/** Marks and texts of footnotes get names of their own. */
export function asNotes(node: Element): void {
  const {dataFootnoteRef, dataFootnotes, href, id} = node.properties;
  const note = /user-content-fn-(.+)$/.exec(String(dataFootnoteRef === undefined ? id : href))?.[1];
  if (dataFootnotes !== undefined) {
    for (const child of node.children) if (child.type === 'element' && child.tagName === 'ol') child.tagName = 'div';
  } else if (note) {
    node.tagName = dataFootnoteRef === undefined ? 'note' : 'note-mark';
    node.properties = {note: decodeURIComponent(note)};
  }
}

/** Footnotes become those of Markdown again. */
export const notes: Options['handlers'] = {
  'note-mark': (_, {properties}) => ({type: 'footnoteReference', identifier: String(properties.note), label: String(properties.note)}),
  note: (state, node) => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties.note),
    label: String(node.properties.note),
    children: state.toFlow(state.all(node))
  })
};
