import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cooperationChart } from '../src/entries/report.ts';
import { advise, readScenario } from '../src/entries/scenario.ts';

/** The scenario that the pictures are drawn for. */
const shipped = 'examples/scenarios/reps-and-resellers.yaml';

/** The pictures of the pages, by path: what the report draws for the shipped scenario. */
export async function pictures(): Promise<Readonly<Record<string, string>>> {
  const advice = advise(readScenario(readFileSync(shipped, 'utf8')));
  return { 'docs/images/cooperation.svg': `${await cooperationChart(advice, 'after-adaptation')}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, svg] of Object.entries(await pictures())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, svg);
    console.log(`${path} written`);
  }
}
