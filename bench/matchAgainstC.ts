import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Machine, machine } from 'donnant';
import { type Job, runJob } from '../src/jobs/index.ts';
import { keeper } from '../src/jobs/keeper.ts';
import type { Ratio } from './measure.ts';

/** Sampling compared with C: speed of ours over that of C. */
export interface SamplingAgainstC extends Ratio {
  readonly turns: number;
  /** Nanoseconds for a round, ours and in C, in the middle turn. */
  readonly ours: number;
  readonly c: number;
}

const rounds = 200;
const span = 2 ** 31;

/** A machine as plain numbers: chances in units of 2⁻³¹, next states row by row. */
interface Plain {
  readonly plays: readonly number[];
  readonly next: readonly number[];
}

/** Sixteen machines of 4 to 16 states, drawn by a fixed recurrence. */
function machines(): Plain[] {
  let word = 88172645;
  const below = (n: number): number => {
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    return Math.floor(((word >>> 8) / 2 ** 24) * n);
  };
  return Array.from({ length: 16 }, (_, i) => {
    const size = 4 + 4 * (i % 4);
    const plays = Array.from({ length: size }, () => below(2 ** 24) * 128);
    return { plays, next: Array.from({ length: 4 * size }, () => below(size)) };
  });
}

function asStrategy({ plays, next }: Plain, i: number): Machine {
  const after = (at: number): string => `s${next[at]!}`;
  return machine({
    id: `machine-${i}`,
    start: 's0',
    states: Object.fromEntries(
      plays.map((play, s) => [
        `s${s}`,
        { play: play / span, next: { CC: after(4 * s), CD: after(4 * s + 1), DC: after(4 * s + 2), DD: after(4 * s + 3) } },
      ]),
    ),
  });
}

/**
 * Measures sampled jobs of all pairs of sixteen machines, whole tallies with standard errors, against the same matches
 * counted in C; by turns, in CPU time.
 *
 * @returns null where there is no C compiler.
 */
export function matchAgainstC(turns = 7): SamplingAgainstC | null {
  const folder = mkdtempSync(join(tmpdir(), 'donnant-bench-'));
  try {
    const program = join(folder, 'match');
    const source = fileURLToPath(new URL('./kernels/match.c', import.meta.url));
    const built = spawnSync('cc', ['-O3', '-march=native', '-o', program, source], { stdio: ['ignore', 'inherit', 'inherit'] });
    if (built.status !== 0) return null;
    return compare(program, turns);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(program: string, turns: number): SamplingAgainstC {
  const plain = machines();
  const strategies = plain.map(asStrategy);
  const conditions = { length: { rounds } };
  const repetitions = 100;
  const jobs = strategies.flatMap((vendor) =>
    strategies.map((partner): Job => ({ vendor, partner, conditions, method: 'sampled', repetitions, seed: 'bench' })),
  );
  const text = [plain.length, ...plain.flatMap(({ plays, next }) => [plays.length, ...plays, ...next])].join(' ');
  let kept = 0;
  const ours = (): number => {
    const shared = keeper();
    const start = process.cpuUsage();
    const tallies = jobs.map((job) => runJob(job, shared));
    const { user, system } = process.cpuUsage(start);
    kept = tallies.reduce((sum, { cooperation }) => sum + (cooperation.vendor + cooperation.partner) / 2, 0) / tallies.length;
    return ((user + system) * 1e3) / (jobs.length * repetitions * rounds);
  };
  const inC = (): number => {
    const { status, stdout } = spawnSync(program, ['0.5', String(rounds)], { input: text, encoding: 'utf8' });
    if (status !== 0) throw new Error('the kernel in C failed');
    const [seconds, played, cooperation] = stdout.trim().split(' ').map(Number) as [number, number, number];
    if (!(Math.abs(cooperation - kept) < 0.002)) throw new Error(`ours and C disagree: ${kept}, ${cooperation}`);
    return (seconds / played) * 1e9;
  };
  ours();
  const found = Array.from({ length: turns }, () => {
    const [a, b] = [ours(), inC()];
    return { ours: a, c: b, ratio: b / a };
  }).sort((a, b) => a.ratio - b.ratio);
  const at = (share: number) => found[Math.round(share * (turns - 1))]!;
  const { ours: a, c, ratio } = at(0.5);
  return { turns, ours: a, c, median: ratio, p25: at(0.25).ratio, p75: at(0.75).ratio };
}
