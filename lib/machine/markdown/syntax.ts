import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type {PluggableList, Processor} from 'unified';

/**
 * The Markdown of this portal, for all that reads or writes it: GitHub's, with emphasis that holds beside Chinese punctuation, and a
 * single tilde as the sign of a range (`3~5`).
 */
export const markdownSyntax: PluggableList = [
  [remarkGfm, {singleTilde: false, tablePipeAlign: false}],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, {singleTilde: false}]
];

/** A tag in a text that has no HTML is shown as it is written, as `<think>` in a sentence about it. */
export function remarkWithoutHtml(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['htmlFlow', 'htmlText']}}];
}
