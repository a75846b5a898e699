/** Writes today's date into the places that show when a page was printed. */
export function writePrintDate(): void {
  const today = new Date();
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-print-date]')) {
    time.dateTime = today.toISOString();
    time.textContent = today.toLocaleDateString(document.documentElement.lang, {dateStyle: 'long'});
  }
}
