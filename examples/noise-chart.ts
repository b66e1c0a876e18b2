/*
 * Cooperation of six strategies, each with its own kind, against slips: solved exactly, drawn as a chart.
 * Run `npx tsx examples/noise-chart.ts chart.svg` to write the picture.
 */
import { writeFileSync } from 'node:fs';
import { expectMatch, strategy, toTerminal } from 'donnant';
import { lineChart } from 'donnant/report';

const ids = ['tit-for-tat', 'generous-tit-for-tat', 'contrite-tit-for-tat', 'tit-for-two-tats', 'win-stay-lose-shift', 'grudger'];
const noises = Array.from({ length: 41 }, (_, i) => i / 200);

const lines = ids.map((id) => {
  const who = strategy(id);
  const points = noises.map((x) => ({
    x,
    y: expectMatch(who, who, { length: { continuation: 0.98 }, noise: { execution: x } }).cooperation.vendor,
  }));
  return { name: who.name, points };
});

const chart = {
  title: 'Cooperation against slips',
  description:
    'Share of cooperative moves of six strategies, each with its own kind, as slips grow from none to one in five; continuation 98%.',
  x: { title: 'chance that a move comes out wrong', domain: [0, 0.2], format: '.0%' },
  y: { title: 'share of cooperative moves', domain: [0, 1], format: '.0%' },
  lines,
} as const;

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, await lineChart(chart));

const shown = [0, 0.01, 0.02, 0.05, 0.1, 0.2];
console.log(
  toTerminal({
    title: chart.title,
    columns: [
      { key: 'name', label: 'strategy, with its own kind', kind: 'text' },
      ...shown.map((noise) => ({ key: String(noise), label: `${100 * noise}%`, kind: 'percent' as const, digits: 0 })),
    ],
    rows: lines.map(({ name, points }) => ({
      name,
      ...Object.fromEntries(shown.map((noise) => [String(noise), points[Math.round(noise * 200)]!.y])),
    })),
  }),
);
