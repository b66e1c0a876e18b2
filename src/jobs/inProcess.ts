import { eachTally } from './eachTally.ts';
import { executorOf } from './executorOf.ts';
import type { Executor } from './job.ts';

/** Runs jobs one after the other in this process, pausing now and then so that signals and progress get through. */
export const inProcess: Executor = executorOf(eachTally);
