const texts = new Map<string, string | Promise<string>>();
const limit = 60;

/** The text of a page: at once where the document at hand has it, otherwise from the page's own document. */
export function loadText(address: string): string | Promise<string> {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const here = document.getElementById('content');
  const text = here?.dataset.address === address ? here.innerHTML : fetchText(address);
  texts.set(address, text);
  if (texts.size > limit) texts.delete(texts.keys().next().value as string);
  return text;
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address, {headers: {Accept: 'text/html'}});
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const text = page.getElementById('content')?.innerHTML;
    if (text === undefined) throw new Error('no text');
    texts.set(address, text);
    return text;
  } catch {
    texts.delete(address);
    window.location.assign(address);
    return new Promise(() => {});
  }
}
