export { type BestReply, type BestReplyOptions, bestReply } from './bestReply.ts';
export { replyValues } from './replyValues.ts';
export type { ReplyMove } from './replyPolicy.ts';
export type { Unravelling } from './unravelling.ts';
export { type SideStability, type Stability, isNash } from './isNash.ts';
export type { Deviation } from './deviation.ts';
export type { ContinuationRange } from './continuationRange.ts';
export { type CriticalContinuation, type CriticalContinuationOptions, criticalContinuationOf } from './criticalContinuationOf.ts';
