import { catalogue, compile, strategy } from 'donnant'; import {lookup, lookupKeys} from '../src/strategies/index.ts';
import { compile as old } from '/tmp/old/src/strategies/index.ts';
import fc from 'fast-check';
import { anyMachine, anyMemoryOne } from '../tests/support/arbitraries.ts';
const norm=(a:any)=>JSON.stringify({...a,play:[...a.play],start:[[...a.start.states],[...a.start.chances]],next:a.next.map((b:any)=>[[...b.states],[...b.chances]])});
const same=(s:any)=>{ if(norm(compile(s))!==norm(old(s))) throw new Error('differ '+s.id+norm(compile(s))+norm(old(s)));};
for (const e of catalogue) if (e.finite) same(strategy(e.id));
fc.assert(fc.property(fc.oneof(anyMemoryOne,anyMachine(6),anyMachine(3)),(s)=>same(s)),{numRuns:5000});
for(let d=1;d<=4;d++) fc.assert(fc.property(fc.array(fc.constantFrom(0,0,0,.5,1),{minLength:4**d,maxLength:4**d}),fc.array(fc.constantFrom<'C'|'D'>('C','D'),{minLength:d,maxLength:d}),(t,opening)=>same(lookup({id:'x',depth:d,opening,table:Object.fromEntries(lookupKeys(d).map((k,i)=>[k,t[i]!]))}))),{numRuns:60});
console.log('same');
const s=catalogue.filter(e=>e.finite).map(e=>strategy(e.id));
for(const x of s){ const f=(c:any,n:number)=>{for(let i=0;i<n/4;i++)c(x); const t0=process.cpuUsage().user; for(let i=0;i<n;i++)c(x); return (process.cpuUsage().user-t0)/n;}; const a=f(compile,4000),b=f(old,400); console.log(x.id.padEnd(30),a.toFixed(2),b.toFixed(1),(b/a).toFixed(1));}
