import { readFileSync } from 'node:fs';
import { type Setting, conditionsOf, prepareTable } from 'donnant';
import { type Axis, type Scenario, doses, readScenario, settingsAt, sweepRows } from 'donnant/scenario';
import type { Group } from '../comparison.ts';

const text = readFileSync(new URL('../../examples/scenarios/reps-and-resellers.yaml', import.meta.url), 'utf8');
const scenario: Scenario = readScenario(text);

/** A sweep over three axes with so many points on each of the first two; money on the third changes no chance. */
export const axesOf = (points: number, amounts: number): readonly Axis[] => [
  { lever: 'continuation', from: 0.5, to: 0.98, points },
  { lever: 'misunderstandings.misreadings', from: 0.01, to: 0.2, points },
  { lever: { lever: 'penalty', side: 'partner', receiver: 'programme' }, from: 0, to: 20_000, points: amounts },
];

const points = 20;
const amounts = 5;

/** Every setting of that sweep, ready for the exact engine. */
function settings(): Setting[] {
  const at = settingsAt(scenario, [
    'continuation',
    'misunderstandings.misreadings',
    { lever: 'penalty', side: 'partner', receiver: 'programme' },
  ]);
  const steps = (from: number, to: number, count: number): number[] =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
  return steps(0.5, 0.98, points).flatMap((continuation) =>
    steps(0.01, 0.2, points).flatMap((misreadings) =>
      steps(0, 20_000, amounts).map((amount) => at([continuation, misreadings, amount])[0]!.setting),
    ),
  );
}

const every = settings().map(conditionsOf);
const { pools, adoptable } = scenario.setting;
const behaviours = {
  vendor: [...pools.vendor.map(({ strategy }) => strategy), ...adoptable.vendor],
  partner: [...pools.partner.map(({ strategy }) => strategy), ...adoptable.partner],
};

function solveAll(): void {
  const table = prepareTable(behaviours);
  for (const conditions of every) table(conditions);
}

function sweepAll(): number {
  let rows = 0;
  for (const _ of sweepRows(scenario, axesOf(points, amounts), { rules: 'none' })) rows++;
  return rows;
}

/** Many settings of one scenario. */
export const settingsGroup: Group = {
  name: 'settings',
  comparisons: [
    {
      about: `a sweep over three axes, ${every.length} settings with adaptation, against the exact engine alone on the same settings`,
      piece: 'setting',
      subject: { name: 'sweepRows', pieces: every.length, run: sweepAll },
      yardstick: { name: 'prepareTable', pieces: every.length, run: solveAll },
      turns: 5,
    },
    {
      about: 'the smallest dose of every lever alone, against that sweep',
      piece: 'run',
      subject: { name: 'doses', pieces: 1, run: () => doses(scenario) },
      yardstick: { name: 'sweepRows', pieces: 1, run: sweepAll },
      turns: 5,
    },
  ],
};
