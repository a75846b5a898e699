import {useLocale} from 'next-intl';
import {joinLines} from '@/lib/docs/joined-lines';
import {passagesOf} from '@/lib/docs/language-marks';

/** A short text of the data in the reader's language, `code` in backticks, passages of another language marked with theirs. */
export function Text({children}: {children: string}) {
  const locale = useLocale();
  const marked = (text: string) =>
    passagesOf(text, locale).map((passage, index) =>
      passage.lang ? (
        <span key={index} lang={passage.lang}>
          {passage.text}
        </span>
      ) : (
        passage.text
      )
    );
  return joinLines(children, locale)
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? (
        <code translate="no" key={index}>
          {part}
        </code>
      ) : (
        marked(part)
      )
    );
}
