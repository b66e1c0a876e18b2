import { Problems } from '../core/index.ts';
import type { Job } from '../jobs/index.ts';
import { readPlayable } from '../match/index.ts';
import { isFiniteState } from '../strategies/index.ts';

/** Conditions of jobs, and where their length was written: '', or as in `conditions[1].`. */
export interface PlacedConditions extends Pick<Job, 'conditions'> {
  readonly place: string;
}

/**
 * Refuses matches without end that would have to be played, before any job is run: one problem for each place where such a length was written.
 *
 * @param jobs - All of them; those of a case hold its very object of conditions.
 * @throws InputError listing them.
 */
export function checkPlayable(jobs: readonly Job[], cases: readonly PlacedConditions[]): void {
  const problems = new Problems();
  for (const { conditions, place } of cases) {
    const found = new Problems();
    readPlayable(conditions, found);
    if (found.found.length === 0 || !jobs.some((job) => job.conditions === conditions && mustBePlayed(job))) continue;
    for (const problem of found.found) {
      const path = place + problem.path;
      if (problems.found.every((noted) => noted.path !== path)) problems.add({ ...problem, path });
    }
  }
  problems.throwIfAny();
}

function mustBePlayed({ method, vendor, partner }: Job): boolean {
  return method === 'sampled' || (method === 'auto' && !(isFiniteState(vendor) && isFiniteState(partner)));
}
