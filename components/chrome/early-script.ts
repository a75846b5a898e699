const theme = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

const printDate = `addEventListener('beforeprint',function(){var d=new Date();document.querySelectorAll('time[data-print-date]').forEach(function(e){e.dateTime=d.toISOString();e.textContent=d.toLocaleDateString(document.documentElement.lang,{dateStyle:'long'})})})`;

/**
 * Runs in the head before anything is painted, so that a chosen theme never flashes and a page that is printed at once
 * bears the date of printing.
 */
export const earlyScript = `${theme};${printDate}`;
