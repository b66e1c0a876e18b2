import { type EachTally, type Executor, eachTally, executorOf } from '../jobs/index.ts';

/** Runs jobs, and knows how long it took. */
export interface PlayClock {
  readonly executor: Executor;
  /** Milliseconds from the first job to the last; of all runs together. */
  whole(): number;
  /** Milliseconds of the jobs that were played: without those solved exactly, and without all that comes before, between and after. */
  played(): number;
  /** Rounds played by sampling. */
  rounds(): number;
}

/** A clock around the jobs alone; `now` in milliseconds. */
export function playClock(now: () => number): PlayClock {
  let whole = 0;
  let played = 0;
  let rounds = 0;
  const each: EachTally = async (jobs, { onProgress, ...options }, take) => {
    const startedAt = now();
    let before = { time: startedAt, rounds: 0 };
    let taking = 0;
    const onEach: typeof onProgress = (progress) => {
      const time = now();
      if (progress.rounds > before.rounds) played += time - before.time - taking;
      onProgress?.(progress);
      before = { time: now(), rounds: progress.rounds };
    };
    await eachTally(jobs, { ...options, onProgress: onEach }, (tally) => {
      const takenAt = now();
      take(tally);
      taking = now() - takenAt;
    });
    whole += now() - startedAt;
    rounds += before.rounds;
  };
  return { executor: executorOf(each), whole: () => whole, played: () => played, rounds: () => rounds };
}
