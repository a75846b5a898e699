/** Where a page says on which day it was printed, the day is written just before. */
export function printDate(): void {
  addEventListener('beforeprint', () => {
    for (const date of document.querySelectorAll('[data-print-date]'))
      date.textContent = new Date().toLocaleDateString(document.documentElement.lang, {dateStyle: 'long'});
  });
}
