import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { matchAgainstC } from './matchAgainstC.ts';
import { thirtyClassical } from './tournamentOnce.ts';

/** CPU seconds of Axelrod-Python 4.13.0 for the same tournament, in process after import: least and most of four runs. */
const peer = [12.2, 14.5] as const;

const row = matchAgainstC();
if (row === null) console.log('no C compiler: the comparison with C is left out');
else {
  console.log(
    `sampled jobs of all pairs of 16 machines of 4 to 16 states, against counting in C\n` +
      `  speed over C: ${show(row.median)} [${show(row.p25)} to ${show(row.p75)}]; ${show(row.ours)} ns and ${show(row.c)} ns a round`,
  );
}

const times: number[] = [];
for (let turn = 0; turn < 30; turn++) {
  const start = process.cpuUsage();
  await thirtyClassical(`seed ${turn}`);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1e6);
}
const warm = times.slice(10).sort((a, b) => a - b);
const middle = warm[10]!;
console.log(
  `30 classical strategies, 5% slips, 200 rounds × 10, full result, in process\n` +
    `  warm: ${show(middle * 1000)} ms, ${show(peer[0] / middle)} to ${show(peer[1] / middle)} times as fast as the peer; first: ${show(times[0]! * 1000)} ms`,
);

const folder = mkdtempSync(join(tmpdir(), 'donnant-bench-'));
try {
  const bundle = async (name: string, entry: string): Promise<string> => {
    const outfile = join(folder, name);
    const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
    await build({
      entryPoints: [entry],
      outfile,
      tsconfig,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    return outfile;
  };
  const once = await bundle('once.mjs', fileURLToPath(new URL('./tournamentProcess.ts', import.meta.url)));
  const peaks = Array.from({ length: 5 }, () => Number(node(once).split(' ')[1])).sort((a, b) => a - b);
  console.log(`  a process of its own: peak ${show(peaks[2]!)} MiB`);
  const library = await bundle('library.mjs', fileURLToPath(new URL('../src/entries/index.ts', import.meta.url)));
  const tell = `const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`;
  writeFileSync(join(folder, 'bare.mjs'), tell);
  writeFileSync(join(folder, 'import.mjs'), `await import(${JSON.stringify(pathToFileURL(library).href)}); ${tell}`);
  const cost = Array.from({ length: 15 }, () => Number(node(join(folder, 'import.mjs'))) - Number(node(join(folder, 'bare.mjs'))));
  console.log(`importing donnant, over bare node: ${show(cost.sort((a, b) => a - b)[7]!)} ms of CPU`);
} finally {
  rmSync(folder, { recursive: true });
}

function node(script: string): string {
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed`);
  return stdout.trim();
}

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });
}
