import { Problems } from '../core/index.ts';
import { expecter } from '../exact/index.ts';
import { readPlayable } from '../match/index.ts';
import type { Job } from './job.ts';
import { Sampler } from './sampler.ts';

/** Who works out jobs: what those of a tournament share is checked, seeded and compiled once. */
export interface Keeper {
  /**
   * Who plays a job.
   *
   * @throws InputError where conditions are wrong, or a match without end would have to be played.
   */
  samplerFor(job: Job): Sampler;
  /**
   * Who solves it.
   *
   * @throws InputError where conditions are wrong.
   */
  expecterFor(job: Job): ReturnType<typeof expecter>;
}

/** Keeps what the last job needed for the next, as long as conditions and seed stay the same. */
export function keeper(): Keeper {
  const samplerFor = keptWhile(
    (one: Job, other) => one.conditions === other.conditions && one.seed === other.seed,
    ({ conditions: options, seed }) => {
      const problems = new Problems();
      const conditions = readPlayable(options, problems);
      problems.throwIfAny();
      return new Sampler(conditions, seed);
    },
  );
  const expecterFor = keptWhile(
    (one: Job, other) => one.conditions === other.conditions,
    ({ conditions }) => expecter(conditions),
  );
  return { samplerFor, expecterFor };
}

function keptWhile<Made>(alike: (one: Job, other: Job) => boolean, make: (job: Job) => Made): (job: Job) => Made {
  let last: { readonly job: Job; readonly made: Made } | undefined;
  return (job) => {
    if (last === undefined || !alike(last.job, job)) last = { job, made: make(job) };
    return last.made;
  };
}
