import { type BothSides, type Move, bothSides, sides } from '../../core/index.ts';
import { type Slope, sensitivity } from '../../exact/index.ts';
import { type Setting, conditionsOf, continuationOf } from '../../incentives/index.ts';
import type { Segment } from '../../scenario/index.ts';
import { type Sampling, meetings } from '../meetings.ts';
import { dealWeights } from '../segmentWeights.ts';
import { derivative } from './derivative.ts';

const moves: readonly Move[] = ['C', 'D'];

/**
 * Derivative of the cooperation of pools as they are by a dose, for behaviours that can be solved: exact derivatives of
 * each pair by continuation, slips, misreadings and recall, times how these change with the dose. Payoffs move nobody
 * here. Null where the dose also changes the public states: those chances have no exact derivative.
 */
export function slopeNow(
  at: (dose: number) => readonly Segment[],
  dose: number,
  range: readonly [number, number],
  sampling: Sampling,
): number | null {
  const segments = at(dose);
  if (at(nearby(dose, range)).some(({ setting }, i) => statesOf(setting) !== statesOf(segments[i]!.setting))) return null;
  const weights = dealWeights(segments);
  const moving = derivative(
    (around) => {
      const found = at(around);
      return [...dealWeights(found), ...found.flatMap(parametersOf)];
    },
    dose,
    range,
  );
  let place = segments.length;
  return segments.reduce((sum, { setting }, i) => {
    const { cooperation, gradient } = gradientOf(setting, sampling);
    const inside = gradient.reduce((change, slope) => change + slope * moving[place++]!, 0);
    return sum + moving[i]! * cooperation + weights[i]! * inside;
  }, 0);
}

/** A dose beside this one, within the range. */
function nearby(dose: number, [from, to]: readonly [number, number]): number {
  return dose + (Math.abs(to - dose) > Math.abs(from - dose) ? to - dose : from - dose) / 1000;
}

function statesOf({ game }: Setting): string {
  const money = ['payoffs', 'accounts'];
  return JSON.stringify([game.start, game.states], (key, value: unknown) => (money.includes(key) ? undefined : value));
}

/** What the cooperation of a segment depends on, in the order of {@link gradientOf}. */
function parametersOf({ setting }: Segment): number[] {
  const { execution, perception, recall, pools, horizon } = setting;
  return [
    continuationOf(horizon),
    ...[execution, perception].flatMap((rates) => sides.flatMap((side) => moves.map((move) => rates[side][move]))),
    ...sides.map((side) => recall[side]),
    ...sides.flatMap((side) => pools[side].map(({ share }) => share)),
  ];
}

/** A setting's cooperation now, and its derivatives by continuation, slips, misreadings, recall and shares. */
function gradientOf(setting: Setting, sampling: Sampling): { readonly cooperation: number; readonly gradient: readonly number[] } {
  const { pools } = setting;
  const conditions = conditionsOf(setting);
  const strategies = bothSides((side) => pools[side].map(({ strategy }) => strategy));
  const mean = (cooperation: BothSides<number>): number => (cooperation.vendor + cooperation.partner) / 2;
  const table = meetings(setting, strategies, sampling).map((row) => row.map((meeting) => mean(meeting.cooperation)));
  const slopes = strategies.vendor.map((vendor) => strategies.partner.map((partner) => sensitivity(vendor, partner, conditions)));
  const weighed = (pick: (i: number, j: number) => number): number =>
    pools.vendor.reduce((sum, a, i) => sum + a.share * pools.partner.reduce((row, b, j) => row + b.share * pick(i, j), 0), 0);
  const along = (slope: (found: (typeof slopes)[number][number]) => Slope | null): number =>
    weighed((i, j) => mean(slope(slopes[i]![j]!)?.cooperation ?? { vendor: 0, partner: 0 }));
  return {
    cooperation: weighed((i, j) => table[i]![j]!),
    gradient: [
      along(({ continuation }) => continuation),
      ...(['execution', 'perception'] as const).flatMap((kind) =>
        sides.flatMap((side) => moves.map((move) => along((found) => found[kind][side][move]))),
      ),
      ...sides.map((side) => along(({ recall }) => recall[side])),
      ...pools.vendor.map((_, i) => pools.partner.reduce((sum, { share }, j) => sum + share * table[i]![j]!, 0)),
      ...pools.partner.map((_, j) => pools.vendor.reduce((sum, { share }, i) => sum + share * table[i]![j]!, 0)),
    ],
  };
}
