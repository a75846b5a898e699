import {publicPath} from '@/i18n/base-path';
import type {VersionedAnswer} from '@/lib/search/types';
import {matched} from './events';
import {remember, showRecent} from './recent-searches';
import {ask, forget} from './search-answers';
import {optionGroups, optionId, type SearchWords} from './search-options';

const field = '#search-dialog input';
/** Pages in the list. */
const most = 6;

/** The option that Enter opens. */
let active = 0;
/** The query whose results are in the list. */
let listed = '';

/** The dialog as it stands now: React or a translator may have put another in the place of one that was known. */
function parts() {
  const dialog = document.getElementById('search-dialog') as HTMLElement;
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector(selector) as E;
  return {
    locale: dialog.dataset.locale ?? '',
    version: dialog.dataset.version,
    words: JSON.parse(dialog.dataset.words ?? '{}') as SearchWords,
    form: part<HTMLFormElement>('form'),
    field: part<HTMLInputElement>('input'),
    list: part('#search-options'),
    recent: part('[data-recent]'),
    status: part('[role="status"]'),
    all: part<HTMLAnchorElement>('[data-all]'),
    answered: dialog.querySelector<HTMLAnchorElement>('[data-ask]')
  };
}

/** Fills the search dialog while the reader types, and makes its list a list that is walked by the arrow keys. */
export function searchResults(): void {
  for (const type of ['input', 'focusin']) document.addEventListener(type, (event) => matched(event, field) && update());
  document.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const {length} = document.querySelectorAll('#search-options [role="option"]');
    // Within a composition the arrows choose among its characters; Safari tells of its last key by a number only.
    if (!step || !length || event.isComposing || event.keyCode === 229 || !matched(event, field)) return;
    event.preventDefault();
    choose((active + step + length) % length);
    document.getElementById(optionId(active))?.scrollIntoView({block: 'nearest'});
  });
  document.addEventListener('submit', (event) => {
    // The button that closes is one that submits, so that it needs no script.
    if (!matched(event, '#search-dialog form') || event.submitter?.matches('[data-close]')) return;
    const query = asked();
    const option = query === listed ? document.getElementById(optionId(active)) : null;
    if (option || query === '') event.preventDefault();
    if (option) option.click();
    else remember(query);
  });
  document.addEventListener('click', (event) => {
    if (matched(event, '#search-dialog a[href]')) remember(asked());
    const button = matched<HTMLButtonElement>(event, '#search-dialog [data-recent] button');
    if (!button) return;
    const input = parts().field;
    input.value = button.value;
    input.focus();
    update();
  });
  // The dialog may have been opened, and typed into, before there was this script.
  if (document.activeElement?.matches(field)) update();
}

const asked = () => parts().field.value.trim();

/** Shows what belongs to the words in the field: recent searches to none, else what the server finds. What was found before stays until then. */
function update(): void {
  const {locale, form, words, recent, all, answered} = parts();
  const query = asked();
  showRecent(recent, query === '');
  all.hidden = query === '';
  if (answered) {
    answered.hidden = query === '';
    answered.search = `?${new URLSearchParams({q: query})}`;
  }
  if (query === '') {
    forget();
    show('');
    return;
  }
  all.href = `${form.getAttribute('action')}?${new URLSearchParams({q: query})}`;
  all.textContent = words.all.replace('{count}', '');
  ask(publicPath(`/api/search?${new URLSearchParams({locale, q: query, limit: String(most)})}`), (answer) => show(query, answer));
}

/** Puts an answer into the list; none where the server did not give one. */
function show(query: string, answer?: VersionedAnswer): void {
  const {locale, version, words, list, status, all} = parts();
  // An empty element is no list to those who have no script.
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.results);
  list.replaceChildren(...(answer ? optionGroups(answer, locale, words) : []));
  listed = answer ? query : '';
  choose(0);
  const found = answer?.total ?? 0;
  if (found) all.textContent = words.all.replace('{count}', ` (${found})`);
  // The page was opened before another version was deployed, or a cache has kept the answer of an earlier one.
  const differs = answer !== undefined && answer.version !== version;
  const said = answer ? (found ? words.count.replace('{count}', String(found)) : words.none) : words.failed;
  status.textContent = query && (differs ? `${said} ${words.otherVersion}` : said);
  // That something was found shows by itself.
  status.toggleAttribute('data-found', found > 0 && !differs);
}

function choose(index: number): void {
  const {field: input, list} = parts();
  active = index;
  const options = list.querySelectorAll('[role="option"]');
  for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
  input.setAttribute('aria-expanded', String(options.length > 0));
  if (options.length > 0) input.setAttribute('aria-activedescendant', optionId(index));
  else input.removeAttribute('aria-activedescendant');
}
