let open: {place: Element; close: () => void}[] = [];

/** Puts the form of an operation in the place of the button that asks for it. Its script and its data come on first use. */
export async function openTryIt(button: HTMLButtonElement): Promise<void> {
  const place = button.closest<HTMLElement>('[data-try]');
  if (!place || button.disabled) return;
  button.disabled = true;
  try {
    const [{mountTryIt}, response] = await Promise.all([import('@/components/api/try/mount.client'), fetch(place.dataset.try ?? '')]);
    if (!response.ok) throw new Error(String(response.status));
    const data = await response.json();
    if (place.isConnected) open.push({place, close: mountTryIt(place, data)});
  } catch {
    button.disabled = false;
    const message = place.querySelector('[role="alert"]') ?? button.parentElement?.appendChild(document.createElement('p'));
    message?.setAttribute('role', 'alert');
    if (message) message.textContent = place.dataset.failed ?? '';
  }
}

/** Ends the forms, with their requests, of pages that the reader has left. */
export function leaveTryIt(): void {
  for (const {close} of open.filter(({place}) => !place.isConnected)) close();
  open = open.filter(({place}) => place.isConnected);
}
