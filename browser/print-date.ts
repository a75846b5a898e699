/** Where a page says on which day it was printed, the day is written just before, in its own time zone. Swedish days are YYYY-MM-DD. */
export function printDate(): void {
  addEventListener('beforeprint', () => {
    for (const date of document.querySelectorAll('[data-print-date]')) date.textContent = new Date().toLocaleDateString('sv');
  });
}
