import {chromium,devices} from '@playwright/test';
import {readFileSync} from 'node:fs';
const axe=readFileSync('node_modules/axe-core/axe.min.js','utf8');
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
for(const [n,o] of [['d',{viewport:{width:1280,height:800}}],['p',devices['Pixel 7']]]){
const p=await b.newPage({...o,baseURL:'http://localhost:3311'});
await p.goto('/dev/howuse/websearch');
const check=async w=>{await p.evaluate(axe);console.log(n,w,await p.evaluate(async()=>(await axe.run()).violations.map(v=>v.id+': '+v.nodes.map(x=>x.html.slice(0,120)).join(' | '))))};
await p.keyboard.press('/');await p.screenshot({path:`/tmp/a-${n}0.png`});
await p.keyboard.type('glm-4-plus');await p.waitForSelector('[role=option]');await check('results');
await p.screenshot({path:`/tmp/a-${n}1.png`});
await p.keyboard.press('Escape');
await p.evaluate(()=>{Object.defineProperty(navigator,'clipboard',{value:undefined});document.execCommand=()=>false});
await p.locator('main pre:visible').first().hover();
await p.getByRole('button',{name:'复制代码'}).first().click();
await p.waitForSelector('[data-seen]:not(:empty)');
await p.screenshot({path:`/tmp/a-${n}2.png`});await check('toast');
await p.emulateMedia({colorScheme:'dark'});await p.keyboard.press('/');await p.screenshot({path:`/tmp/a-${n}3.png`});
}
await b.close();
