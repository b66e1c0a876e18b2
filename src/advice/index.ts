export type { Advice, Finding, RankedRule } from './advice.ts';
export { type AdviceOptions, advise } from './advise.ts';
export { stretches } from './stretches.ts';
