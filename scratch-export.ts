import { writeFileSync, appendFileSync } from 'node:fs';
import { loadLoket } from './scripts/route/load.ts';
import { leaveOut, bodyOf } from './scripts/evaluate/left-out.ts';
import { rankAsked } from './scripts/evaluate/asked.ts';
import { readLabelled, standsFor } from './scripts/evaluate/labelled.ts';
import { rollUp } from './scripts/route/rollup.ts';
import { indexables } from './scripts/content/index/indexables.ts';
import { analyse } from './widgets/engine/text/analyse.ts';
import { entriesOf } from './widgets/engine/rank/ranker.ts';
const today='2026-11-24';
const {compiled,loket}=loadLoket(today);
const r=loket.ranker;
const feats=(t:string)=>{const a=analyse(t,r.lexicon,r.vocabulary);return {terms:a.terms.map(x=>[x.stem,x.weight,x.from,x.how]),und:a.understood};};
const W=(f:string,rows:unknown[])=>writeFileSync('/tmp/exp/'+f,rows.map(x=>JSON.stringify(x)).join('\n')+'\n');
const es=r.entries;
W('entries.jsonl',es.map(e=>({kind:e.kind,id:e.id,body:bodyOf(e),org:e.organisation??null,roll:rollUp(e.organisation,loket.graph),also:e.also})));
const idx=indexables(compiled.content);
W('texts.jsonl',idx.flatMap((e,i)=>[['title',e.title],...e.words.map(w=>['words',w]),['summary',e.summary],...e.questions.map(q=>['question',q])].map(([k,t])=>({e:i,k,t,...feats(t as string)}))));
const ev=(ranking:any)=>ranking.believed.map((b:any)=>[b.index,b.belief,...b.values.map((v:number)=>+v.toFixed(5))]);
for(const f of ['kept','fitted','mended','dev']){
  const file=f==='dev'?'/work/shared/evaluation/dev.tsv':`content/asked/${f}.tsv`;
  const lab=readLabelled(file);
  const ex=rankAsked(loket,lab,today);
  W(f+'.jsonl',lab.map((l,i)=>({q:l.question,lang:l.language,body:l.body,alt:l.alternatives,ev:ev(ex[i]!.ranking),right:es.flatMap((e,j)=>ex[i]!.isRight(e)?[j]:[]),ok:es.flatMap((e,j)=>[l.body,...l.alternatives].some(b=>standsFor(b,{organisation:e.organisation??null,rollup:rollUp(e.organisation,loket.graph)}))?[j]:[]),...feats(l.question)})));
}
const lo=leaveOut(compiled,today);
writeFileSync('/tmp/exp/left.jsonl','');
let buf:string[]=[];
for(const x of lo){buf.push(JSON.stringify({q:x.question,e:es.findIndex(e=>e.kind===x.wanted.kind&&e.id===x.wanted.id),ev:ev(x.ranking)}));if(buf.length>500){appendFileSync('/tmp/exp/left.jsonl',buf.join('\n')+'\n');buf=[];}}
appendFileSync('/tmp/exp/left.jsonl',buf.join('\n')+'\n');
