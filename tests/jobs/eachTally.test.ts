import { describe, expect, it } from 'vitest';
import { type Job, eachTally, inProcess } from '../../src/jobs/index.ts';
import { machines } from '../support/machines.ts';

const { TFT, WSLS, GRIM, ALLD } = machines;
const conditions = { length: { rounds: 30 }, noise: { execution: 0.2 } };
const jobs = [TFT, WSLS, GRIM, ALLD].map((partner): Job => ({
  vendor: TFT,
  partner,
  conditions,
  method: 'sampled',
  repetitions: 3,
  seed: 'each',
  detail: true,
}));

describe('jobs handed over one by one', () => {
  it('give each tally before the next job begins', async () => {
    const steps: string[] = [];
    await eachTally(
      jobs,
      { onMatch: ({ job, repetition }) => steps.push(`match ${job}.${repetition}`), onProgress: ({ done }) => steps.push(`done ${done}`) },
      () => steps.push('tally'),
    );
    expect(steps).toEqual(jobs.flatMap((_, job) => [`match ${job}.0`, `match ${job}.1`, `match ${job}.2`, 'tally', `done ${job + 1}`]));
  });

  it('give what they give together', async () => {
    const given: unknown[] = [];
    await eachTally(jobs, {}, (tally) => given.push(tally));
    expect(given).toEqual(await inProcess(jobs, {}));
  });

  it('stop where the signal says so', async () => {
    const stopping = new AbortController();
    let taken = 0;
    const run = eachTally(jobs, { signal: stopping.signal }, () => {
      if (++taken === 2) stopping.abort(new Error('enough'));
    });
    await expect(run).rejects.toThrow('enough');
    expect(taken).toBe(2);
  });
});
