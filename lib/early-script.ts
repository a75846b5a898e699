import {events} from './early-events';

/** Code that is written on several lines and sent on one. */
const line = (code: string) => code.replace(/\s*\n\s*/g, '');

/**
 * The theme that was chosen; without storage a choice lasts as long as the document. The button steps from system to light to
 * dark. A page that was made ready or kept before another choice follows it when it is shown, and one that React has drawn has it again.
 */
const theme = line(`
var root=document.documentElement,chosen='';
function showTheme(){
  try{
    chosen=localStorage.getItem('theme')
  }catch(e){}
  if(chosen==='light'||chosen==='dark')root.dataset.theme=chosen;
  else delete root.dataset.theme;
  if(/Mac|iPhone|iPad/.test(navigator.platform))root.dataset.apple=''
}
showTheme();
addEventListener('pageshow',function(e){if(e.persisted)showTheme()});
document.addEventListener('prerenderingchange',showTheme);
document.addEventListener('${events.drawn}',showTheme);
addEventListener('click',function(e){
  if(!e.target.closest||!e.target.closest('.theme-button'))return;
  chosen=root.dataset.theme==='light'?'dark':root.dataset.theme?'':'light';
  try{
    if(chosen)localStorage.setItem('theme',chosen);
    else localStorage.removeItem('theme')
  }catch(e){}
  if(chosen)root.dataset.theme=chosen;
  else delete root.dataset.theme
},true);
`);

const printDate = line(`
addEventListener('beforeprint',function(){
  var d=new Date();
  document.querySelectorAll('time[data-print-date]').forEach(function(e){
    e.dateTime=d.toISOString();
    e.textContent=d.toLocaleDateString(document.documentElement.lang,{dateStyle:'long'})
  })
});
`);

/** The link to the other language takes along the query and the section, wherever the reader opens it. */
const language = line(`
function languageLink(e){
  var a=e.target.closest&&e.target.closest('.language-menu a');
  if(a)a.href=a.pathname+location.search+location.hash
}
['pointerover','focusin','click'].forEach(function(type){
  addEventListener(type,languageLink,true)
});
`);

/**
 * Every group of code tabs shows the language that was chosen in one of them or on an earlier page, without moving the reader's
 * line of sight.
 */
const tabs = line(`
function showTab(value,not){
  document.querySelectorAll('[data-sync]>input').forEach(function(i){
    if(i.value===value&&i.name!==not)i.checked=true
  })
}
function showTabs(){
  try{
    var v=localStorage.getItem('code-tab');
    if(v)showTab(v)
  }catch(e){}
}
document.addEventListener('DOMContentLoaded',showTabs);
document.addEventListener('${events.page}',showTabs);
document.addEventListener('prerenderingchange',showTabs);
addEventListener('change',function(e){
  var i=e.target;
  if(!i.matches||!i.matches('[data-sync]>input'))return;
  var top=i.getBoundingClientRect().top;
  showTab(i.value,i.name);
  scrollBy(0,i.getBoundingClientRect().top-top);
  try{
    localStorage.setItem('code-tab',i.value)
  }catch(e){}
},true);
`);

/** The sidebar shows the entry of the page, scrolled to where it would be out of sight. */
const sidebar = line(`
function showEntry(){
  var a=document.querySelector('.sidebar [aria-current="page"]'),s=a&&a.closest('.sidebar');
  if(!s)return;
  var e=a.getBoundingClientRect(),b=s.getBoundingClientRect();
  if(e.top<b.top||e.bottom>b.bottom)s.scrollTop+=e.top-b.top-b.height/2
}
addEventListener('load',showEntry);
document.addEventListener('${events.page}',showEntry);
`);

/**
 * Stands in the head of every document and needs no other script: it runs before anything is painted, so that a chosen theme
 * never flashes, and does for the reader what cannot wait until React is there.
 */
export const earlyScript = `(function(){${theme}${printDate}${language}${tabs}${sidebar}})()`;

/** Stands behind the template with the styles that the header does not need, and puts them to use. */
export const stylesScript = 'document.head.append(document.currentScript.previousElementSibling.content)';

/**
 * Stands at the end of a document in the place of the scripts of React and the router, whose addresses are its `data-files`. It
 * loads them at the reader's first sign of life, when the page is complete and that sign has been answered: a reader who only
 * reads never waits for them. A touch may become a tap on a link, whose page would share the line with them: they wait for that.
 * Links and forms are the browser's until then. A click on what needs those scripts and a key that
 * asks for the search are kept and take place when the scripts are there; when they cannot be had, a link that was kept is
 * followed. Going back to a page that the router showed before this document was loaded anew loads that page.
 */
export const startScript = line(`
(function(){
  var files=document.currentScript.dataset.files.split(' '),kept=[],begun,loaded,timer;
  var signs=['pointermove','pointerdown','touchstart','wheel','keydown','focusin','click'];
  var here=location.pathname+location.search;
  function back(){
    if(location.pathname+location.search!==here)location.reload()
  }
  addEventListener('popstate',back);
  function stop(){
    signs.forEach(function(type){removeEventListener(type,sign,true)})
  }
  function fail(){
    stop();
    kept.forEach(function(each){if(each.href)location.assign(each.href)});
    kept=[]
  }
  function load(){
    if(loaded)return;
    loaded=true;
    files.forEach(function(file){
      var s=document.createElement('script');
      s.async=true;
      s.src=file;
      s.onerror=fail;
      document.head.append(s)
    })
  }
  function sign(e){
    if(!begun){
      begun=true;
      if(document.readyState==='complete')timer=setTimeout(load,/^(?:touchstart|pointerdown)$/.test(e.type)?300:20);
      else addEventListener('load',load)
    }
    var at=e.target,held=null;
    if(!at.closest||e.altKey)return;
    var shortcut=e.metaKey||e.ctrlKey;
    if(e.type==='click'&&!shortcut&&!e.shiftKey&&e.button===0)held=at.closest('button[type="button"]:not([popovertarget],.theme-button),.search-link');
    if(e.type==='keydown'&&!e.isComposing&&(shortcut?!e.shiftKey&&/^k$/i.test(e.key):e.key==='/'&&!at.closest('input,textarea,select')))held=document.querySelector('.search-link');
    if(held){
      e.preventDefault();
      kept.push(held);
      if(timer)load()
    }else if(e.type==='click'&&!kept.length&&at.closest('a[href]')){
      clearTimeout(timer);
      removeEventListener('load',load);
      begun=loaded
    }
  }
  signs.forEach(function(type){
    addEventListener(type,sign,{capture:true,passive:/^(?:wheel|touch|pointer)/.test(type)})
  });
  document.addEventListener('${events.ready}',function(){
    removeEventListener('popstate',back);
    stop();
    kept.forEach(function(each){each.click()});
    kept=[]
  })
})()
`);
