/** The element that an event is about: the nearest from its target on that matches. Null for events of the window or the document. */
export function matched<E extends Element = HTMLElement>({target}: Event, selector: string): E | null {
  return target instanceof Element ? target.closest<E>(selector) : null;
}

/** Whether a click means "go there": the first button, no modifier, nobody has handled it yet. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** Calls back when the reader comes to a page that was made ready before, or back to one that was kept: the storage may say something else now. */
export function onShow(callback: () => void): void {
  addEventListener('pageshow', ({persisted}) => persisted && callback());
  document.addEventListener('prerenderingchange', callback);
}
