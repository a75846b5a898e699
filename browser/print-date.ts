/** Where a page says on which day it was printed, the day is written just before. */
export function printDate(): void {
  addEventListener('beforeprint', () => {
    const now = new Date();
    for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-print-date]')) {
      time.dateTime = now.toISOString();
      time.textContent = now.toLocaleDateString(document.documentElement.lang, {dateStyle: 'long'});
    }
  });
}
