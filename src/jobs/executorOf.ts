import type { EachTally, Executor, Tally } from './job.ts';

/** An executor from what hands over tallies one by one. */
export function executorOf(each: EachTally): Executor {
  const all = async (...[jobs, options]: Parameters<Executor>): Promise<Tally[]> => {
    const tallies: Tally[] = [];
    await each(jobs, options, (tally) => tallies.push(tally));
    return tallies;
  };
  return Object.assign(all, { each });
}
