import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Rounds a second of CPU of Axelrod-Python 4.13.0, in process after import, full result: 4.7 million rounds of its 216 short-run
 * strategies that are no teams, one run.
 */
const peer = 47_000;
/** Runs of each kind. */
const turns = Number(process.argv[2] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'donnant-bench-'));
try {
  const outfile = join(folder, 'large.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./tournamentLargeProcess.ts', import.meta.url))],
    outfile,
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  console.log(`225 players, 200 rounds × 10 with 5% slips, everything played, each run in a process of its own (${turns} runs, medians)`);
  for (const kind of ['standings alone', 'measures', 'measures written']) {
    const runs = Array.from({ length: turns }, () => run(outfile, kind));
    const speed = median(runs.map(({ rounds, cpu }) => rounds / (cpu / 1000)));
    const peak = median(runs.map((one) => one.peak));
    console.log(
      `  ${kind}: ${show(speed / 1e6)} million rounds a second of CPU, ${show(speed / peer)} times the peer's; peak ${show(peak)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function run(script: string, kind: string): { rounds: number; cpu: number; peak: number } {
  const { status, stdout } = spawnSync(process.execPath, [script, ...kind.split(' ')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed`);
  return JSON.parse(stdout) as { rounds: number; cpu: number; peak: number };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });
}
