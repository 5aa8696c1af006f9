import { planWords } from './src/words/plan-words.ts';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { assemble, readText } from '@stplan/language';
import { reconcile } from '@stplan/reconcile';
const texts = new Map<string,string>();
const walk=(d:string)=>{ for (const f of readdirSync(d)) { const p=d+'/'+f; if (statSync(p).isDirectory()) walk(p); else if (p.endsWith('.stplan')) texts.set(p, readFileSync(p,'utf8')); } };
walk(process.argv[2]);
const ws = assemble([...texts].map(([f,t])=>readText(t,f)), texts);
const plan = reconcile(ws.plans[0], ws).plan;
const words = planWords(plan, texts);
for (const w of words) { console.log(`## ${w.kind} | ${w.name} | ${w.title} | ${w.head}`); for (const s of w.statements) console.log('   - '+s.words); for (const t of w.tables) { console.log(`   T ${t.words} | ${t.unit} | ${t.basis}`); for (const r of t.rows) console.log(`      ${r.label} | ${r.suffix} | ${r.series.cells.filter(Boolean).length}/${r.series.periods.length}${r.series.formula?' formula':''}`);} }
