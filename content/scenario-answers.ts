import {parseList, scenarioAnswer} from '@/lib/data/schema';
import {officeAnswers} from './scenario-answers/office';
import {serviceAnswers} from './scenario-answers/service';
import {studyAnswers} from './scenario-answers/study';
import {tradeAnswers} from './scenario-answers/trade';
import {scenarios} from './scenarios';

const seen = new Map<unknown, string>();
const lists = {service: serviceAnswers, study: studyAnswers, trade: tradeAnswers, office: officeAnswers};

/** What each scenario answers, uses and gets wrong. Throws where one has no answer, or an answer no scenario. */
export const scenarioAnswers = Object.entries(lists).flatMap(([name, entries]) =>
  parseList(`content/scenario-answers/${name}.ts`, scenarioAnswer, entries, 'id', seen)
);

const [left, right] = [scenarios, scenarioAnswers].map((list) => new Set(list.map(({id}) => id)));
const alone = [...(left ?? [])].filter((id) => !right?.has(id)).concat([...(right ?? [])].filter((id) => !left?.has(id)));
if (alone.length > 0)
  throw new Error(`content/scenario-answers: ${alone.join(', ')} stands in one of the two lists. Each scenario has its answer.`);
