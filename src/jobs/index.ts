export type { EachTally, Executor, Job, Method, PlayedMatch, Progress, RunOptions, Tally } from './job.ts';
export type { Columns, Detail, Runs } from './detail.ts';
export type { Estimate } from './ratioMoments.ts';
export { runJob } from './runJob.ts';
export { eachTally } from './eachTally.ts';
export { executorOf } from './executorOf.ts';
export { inProcess } from './inProcess.ts';
