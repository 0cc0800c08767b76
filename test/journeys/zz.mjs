import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
const mode = process.argv[2];
const p = spawn('node', ['/work/main/dist/apps/standalone/main.js'], { env: { ...process.env, PORT: '4555', STANDING_DATA: '/tmp/jt/'+mode, LOG_LEVEL: 'info' }, stdio: ['ignore','pipe','pipe'] });
let out=''; p.stdout.on('data', d=>out+=d); p.stderr.on('data', d=>out+=d);
while(!out.includes('Stop it')) await new Promise(r=>setTimeout(r,100));
let b;
if (mode!=='none') { b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']}); const pg = await b.newPage(); await pg.goto('http://localhost:4555/demo'); await pg.getByRole('button',{name:/Amélie/}).click(); await pg.waitForTimeout(2000); if (mode==='closed') await b.close(); }
const t=performance.now(); p.kill('SIGINT'); const code = await new Promise(r=>p.once('exit',r)); console.log(mode, code, Math.round(performance.now()-t)); await b?.close(); console.log(out.split('\n').slice(-12).join('\n'));
