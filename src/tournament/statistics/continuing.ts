import type { Executor, Tally } from '../../jobs/index.ts';

/**
 * Plays one tournament in stretches: each call gives an executor for the repetitions from the given number on. The jobs have to be
 * the same, in the same order, each time; what was solved in the first stretch is not solved again.
 */
export function continuing(executor: Executor): (from: number) => Executor {
  const solved = new Map<number, Tally>();
  return (from) => {
    let handed = 0;
    return async (jobs, options) => {
      const start = handed;
      handed += jobs.length;
      const left = jobs.flatMap((job, i) => (solved.has(start + i) ? [] : [{ at: start + i, job: { ...job, from } }]));
      const played =
        left.length === 0
          ? []
          : await executor(
              left.map(({ job }) => job),
              options,
            );
      const fresh = new Map(left.map(({ at }, i) => [at, played[i]!]));
      for (const [at, tally] of fresh) if (tally.exact) solved.set(at, tally);
      return jobs.map((_, i) => fresh.get(start + i) ?? solved.get(start + i)!);
    };
  };
}
