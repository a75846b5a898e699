import {matched, onShow} from './events';
import {read, write} from './storage';

const key = 'code-tab';
const inputs = 'fieldset[data-shared] > input';

/** Every group of code samples shows the language that was chosen in one of them or on an earlier page. */
export function codeTabs(): void {
  const showStored = () => {
    const stored = read(key);
    if (stored) showTab(stored);
  };
  showStored();
  onShow(showStored);
  document.addEventListener('change', (event) => {
    const input = matched<HTMLInputElement>(event, inputs);
    const group = input?.parentElement;
    if (!group) return;
    const {top} = group.getBoundingClientRect();
    showTab(input.value);
    // What the reader looks at stays where it is, whatever has grown or shrunk above it.
    scrollBy({top: group.getBoundingClientRect().top - top, behavior: 'instant'});
    write(key, input.value);
  });
}

function showTab(value: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(inputs)) if (input.value === value) input.checked = true;
}
