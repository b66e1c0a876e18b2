import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cooperationChart } from '../src/entries/report.ts';
import { advise, readScenario } from '../src/entries/scenario.ts';

/** The scenario that the pictures are drawn for. */
const shipped = 'examples/scenarios/reps-and-resellers.yaml';

/** The pictures of the pages, by path: what the report draws for the shipped scenario. */
export async function pictures(): Promise<Readonly<Record<string, string>>> {
  const advice = advise(readScenario(readFileSync(shipped, 'utf8')));
  return {
    'docs/images/cooperation.svg': `${await cooperationChart(advice, 'after-adaptation')}\n`,
    'docs/images/noise.svg': `${drawnByExample('examples/noise-chart.ts')}\n`,
  };
}

/** What an example writes into the file that it is given. */
function drawnByExample(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'donnant-'));
  try {
    const file = join(folder, 'picture.svg');
    execFileSync(process.execPath, ['--import', 'tsx', example, file], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, svg] of Object.entries(await pictures())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, svg);
    console.log(`${path} written`);
  }
}
