const theme = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

const printDate = `addEventListener('beforeprint',function(){var d=new Date();document.querySelectorAll('time[data-print-date]').forEach(function(e){e.dateTime=d.toISOString();e.textContent=d.toLocaleDateString(document.documentElement.lang,{dateStyle:'long'})})})`;

/**
 * Runs in the head before anything is painted, so that a chosen theme never flashes and a page that is printed at once
 * bears the date of printing.
 */
export const earlyScript = `${theme};${printDate}`;

/**
 * Puts the early script of a prerendered page before its style sheet. React writes style sheets first, and a script after
 * one waits for it, with all of the text behind: this way the text is parsed while the style sheet is on its way. Scripts
 * keep their bytes, so the hashes of a content security policy stay valid. Next's own error document has no such script and
 * stays as it is.
 */
export function earlyScriptFirst(html: string): string {
  const script = `<script>${earlyScript}</script>`;
  const at = html.indexOf(script);
  const sheet = html.indexOf('<link rel="stylesheet"');
  if (sheet < 0 || at < sheet) return html;
  return html.slice(0, sheet) + script + html.slice(sheet, at) + html.slice(at + script.length);
}
