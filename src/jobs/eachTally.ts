import type { EachTally } from './job.ts';
import { keeper } from './keeper.ts';
import { runJob } from './runJob.ts';

/** How long work may go on before others get a turn: a stretch of sampled rounds, or of solved pairs. */
const roundsBetweenPauses = 1_000_000;
const jobsBetweenPauses = 64;

/**
 * Runs jobs one after the other in this process, pausing now and then so that signals and progress get through, and hands over each tally
 * before the next job begins; none is kept.
 */
export const eachTally: EachTally = async (jobs, { onProgress, onMatch, signal }, take) => {
  const kept = keeper();
  let rounds = 0;
  let pausedAt = 0;
  for (const [position, job] of jobs.entries()) {
    signal?.throwIfAborted();
    const tally = runJob(job, kept, onMatch && ((match) => onMatch({ job: position, ...match })));
    rounds += tally.played;
    take(tally);
    const done = position + 1;
    onProgress?.({ done, total: jobs.length, rounds });
    if (rounds - pausedAt >= roundsBetweenPauses || done % jobsBetweenPauses === 0) {
      pausedAt = rounds;
      await new Promise<void>((resume) => setTimeout(resume, 0));
    }
  }
};
