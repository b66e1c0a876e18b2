import { readFileSync } from 'node:fs';
import { advise, readScenario, sweepRows } from 'donnant/scenario';
import { axesOf } from './comparisons/settings.ts';

/** Settings a second of CPU: a sweep of 100 000 points over three axes, and advice on the shipped scenario. */
const text = readFileSync(new URL('../examples/scenarios/reps-and-resellers.yaml', import.meta.url), 'utf8');
const scenario = readScenario(text);

const swept = timed(() => {
  let rows = 0;
  for (const _ of sweepRows(scenario, axesOf(100, 10), { rules: 'none' })) rows++;
  return rows;
});
console.log(`3-axis sweep: ${swept.value} points, ${Math.round(swept.value / swept.seconds)} a second of CPU`);
console.log(`peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
const advised = timed(() => advise(scenario).comparison.rules.length + 1);
console.log(`advice: ${advised.seconds.toFixed(1)} s of CPU for ${advised.value} settings with thresholds, basins, doses and chart`);

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1e6 };
}
