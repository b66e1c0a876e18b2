export type { Executor, Job, Method, Progress, RunOptions, Tally } from './job.ts';
export { runJob } from './runJob.ts';
export { inProcess } from './inProcess.ts';
