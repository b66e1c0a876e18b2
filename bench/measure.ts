import type { Comparison, Way } from './comparison.ts';

/** Quartiles of the ratio over turns. */
export interface Ratio {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

/** Shortest time that a way is measured for in one turn, in microseconds of CPU. */
const shortest = 100_000;

/**
 * Time for a piece by the subject over that by the yardstick. The two take turns, so that a slow spell of the machine
 * falls on both; each turn gives one ratio.
 */
export async function measure({ subject, yardstick, turns }: Comparison): Promise<Ratio> {
  await timeOf(subject);
  await timeOf(yardstick);
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn++) ratios.push((await timeOf(subject)) / (await timeOf(yardstick)));
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.round(share * (ratios.length - 1))]!;
  return { median: at(0.5), p25: at(0.25), p75: at(0.75) };
}

/** CPU time for one piece of work, in microseconds. */
async function timeOf({ run, pieces }: Way): Promise<number> {
  const start = process.cpuUsage();
  for (let calls = 1, batch = 1; ; calls += batch) {
    for (let i = 0; i < batch; i++) {
      const result = run();
      // Waiting for what is no promise would add its own time to short calls.
      if (result instanceof Promise) await result;
    }
    const { user, system } = process.cpuUsage(start);
    if (user + system >= shortest) return (user + system) / (calls * pieces);
    // The clock is read seldom, so that reading it does not weigh on short calls.
    batch = calls;
  }
}
