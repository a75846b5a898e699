/**
 * Says what a question costs that a model answers: `npm run bench:ask`, after a build. For every gold question it gathers what the model
 * would get and prints how many tokens that is, as `tokensOf` estimates them from above, how many passages, and for how many questions
 * the section that answers is among them. No model is asked, nothing is asserted.
 */
import {seenQuestions, unseenQuestions} from '@/e2e/questions.gold';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {mostAnswerTokens, tokensOf} from '@/lib/ask/limits';
import {passagesFor} from '@/lib/ask/passages';
import {messagesFor} from '@/lib/ask/prompt';

const figures = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)}`;
};

for (const [half, questions] of [
  ['seen', seenQuestions],
  ['unseen', unseenQuestions]
] as const)
  for (const locale of locales) {
    const rows = [];
    for (const {question, answers} of questions.filter((each) => each.locale === locale)) {
      const asked = {locale, question, turns: []};
      const given = await passagesFor(asked);
      const wanted = new Set(answers.map((answer) => localePath(locale, answer)));
      rows.push({
        question,
        passages: given.length,
        tokens: messagesFor(asked, given).reduce((sum, {content}) => sum + tokensOf(content), 0),
        place: given.findIndex(({source}) => wanted.has(decodeURIComponent(source.href))) + 1
      });
    }
    const found = rows.filter(({place}) => place > 0);
    console.log(`${half} questions, ${locale}: the section that answers is given for ${found.length} of ${rows.length}`);
    console.log(`  tokens sent: ${figures(rows.map(({tokens}) => tokens))}; an answer has at most ${mostAnswerTokens}`);
    console.log(
      `  passages: ${figures(rows.map(({passages}) => passages))}; place of the right one: ${figures(found.map(({place}) => place))}`
    );
    if (half === 'seen')
      console.log(
        `  not given: ${
          rows
            .filter(({place}) => place === 0)
            .map(({question}) => question)
            .join('; ') || 'none'
        }`
      );
  }
