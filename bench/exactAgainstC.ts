import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOne } from 'donnant';
import { expectBatch } from '../src/exact/batch/index.ts';
import { type PlainMachine, machines } from './exactMachines.ts';
import type { Ratio } from './measure.ts';

/** One comparison with C: speed of ours over that of C. */
export interface AgainstC extends Ratio {
  readonly about: string;
  readonly turns: number;
  /** Nanoseconds for a solve, ours and in C, in the middle turn. */
  readonly ours: number;
  readonly c: number;
}

const levels = 10;
const steps = 1000;
const noises = Array.from({ length: levels }, (_, e) => ({ execution: 0.001 + 0.01 * e }));
const continuations = Array.from({ length: steps }, (_, k) => (k + 0.5) / steps);

/**
 * Measures the exact batch against the same systems in C, by turns, in CPU time.
 *
 * @returns null where there is no C compiler.
 */
export function exactAgainstC(turns = 5): AgainstC[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'donnant-bench-'));
  try {
    const program = join(folder, 'exact');
    const source = fileURLToPath(new URL('./kernels/exact.c', import.meta.url));
    const built = spawnSync('cc', ['-O3', '-march=native', '-o', program, source, '-lm'], { stdio: ['ignore', 'inherit', 'inherit'] });
    if (built.status !== 0) return null;
    return [four(program, turns), pairs(program, turns)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function four(program: string, turns: number): AgainstC {
  const a = memoryOne({ id: 'a', opening: 0.9, reply: { CC: 0.95, CD: 0.3, DC: 0.8, DD: 0.1 } });
  const b = memoryOne({ id: 'b', opening: 0.8, reply: { CC: 0.9, CD: 0.25, DC: 0.6, DD: 0.33 } });
  return compare('memory-one pairs, 4 × 4, 10 noises × 1,000 continuations a call, against C', turns, {
    ours: () => {
      const calls = 100;
      const start = process.cpuUsage();
      for (let i = 0; i < calls; i++) expectBatch(a, b, { noises, continuations });
      return nanoseconds(start) / (calls * levels * steps);
    },
    c: () => {
      const [seconds, solves] = run(program, ['four', '0.5'], '');
      return (seconds / solves) * 1e9;
    },
  });
}

function pairs(program: string, turns: number): AgainstC {
  const list = machines();
  const text = [list.length, ...list.flatMap(({ size, plays, next }) => [size, ...plays, ...next])].join(' ');
  let sum = 0;
  return compare('all 465 pairs of 30 machines × 10 noises × 1,000 continuations, against C in Hessenberg form', turns, {
    ours: () => {
      const start = process.cpuUsage();
      sum = sumOfAll(list);
      return nanoseconds(start) / (465 * levels * steps);
    },
    c: () => {
      const [seconds, solves, total] = run(program, ['pairs', String(levels), String(steps)], text);
      if (!(Math.abs(total / sum - 1) < 1e-9)) throw new Error(`ours and C disagree: ${sum}, ${total}`);
      return (seconds / solves) * 1e9;
    },
  });
}

function sumOfAll(list: readonly PlainMachine[]): number {
  let sum = 0;
  list.forEach((vendor, i) => {
    for (const partner of list.slice(i)) {
      const { perRound } = expectBatch(vendor.strategy, partner.strategy, { noises, continuations });
      for (let at = 0; at < perRound.vendor.length; at++) sum += perRound.vendor[at]! + perRound.partner[at]!;
    }
  });
  return sum;
}

function compare(about: string, turns: number, { ours, c }: { ours: () => number; c: () => number }): AgainstC {
  ours();
  const found = Array.from({ length: turns }, () => {
    const [a, b] = [ours(), c()];
    return { ours: a, c: b, ratio: b / a };
  }).sort((a, b) => a.ratio - b.ratio);
  const at = (share: number) => found[Math.round(share * (turns - 1))]!;
  const { ours: a, c: b, ratio } = at(0.5);
  return { about, turns, ours: a, c: b, median: ratio, p25: at(0.25).ratio, p75: at(0.75).ratio };
}

function nanoseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1e3;
}

function run(program: string, words: readonly string[], input: string): [seconds: number, pieces: number, sum: number] {
  const { status, stdout } = spawnSync(program, words, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} failed in C`);
  return stdout.trim().split(' ').map(Number) as [number, number, number];
}
