import { type Executor, inProcess } from '../jobs/index.ts';

/** Runs jobs, and knows how long it took. */
export interface PlayClock {
  readonly executor: Executor;
  /** Milliseconds from the first job to the last; of all runs together. */
  whole(): number;
  /** Milliseconds of the jobs that were played: without those solved exactly, and without all that comes before and after. */
  played(): number;
  /** Rounds played by sampling. */
  rounds(): number;
}

/** A clock around the jobs alone; `now` in milliseconds. */
export function playClock(now: () => number): PlayClock {
  let whole = 0;
  let played = 0;
  let rounds = 0;
  const executor: Executor = async (jobs, { onProgress, ...options }) => {
    const startedAt = now();
    let before = { time: startedAt, rounds: 0 };
    const tallies = await inProcess(jobs, {
      ...options,
      onProgress(progress) {
        const time = now();
        if (progress.rounds > before.rounds) played += time - before.time;
        onProgress?.(progress);
        before = { time: now(), rounds: progress.rounds };
      },
    });
    whole += now() - startedAt;
    rounds += before.rounds;
    return tallies;
  };
  return { executor, whole: () => whole, played: () => played, rounds: () => rounds };
}
