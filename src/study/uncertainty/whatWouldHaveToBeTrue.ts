import { type Knowledge, type Scenario, chanceBelow, drawsOf, findRule } from '../../scenario/index.ts';
import { crossings } from '../crossings.ts';
import { meterFor } from '../measures.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import { type JudgedDraw, judgeDraw } from './judgeDraw.ts';
import { bestOf, lead } from './ranking.ts';
import type { SettingFigures } from './settingFigures.ts';

/** What one uncertain figure alone would have to be. */
export interface NeededFigure {
  /** Path of the figure, as in `scenario.uncertain`. */
  readonly path: string;
  /** What the figure is measured in, likewise. */
  readonly unit: string;
  readonly known?: Knowledge;
  readonly central: number;
  /** Stretches of the figure, from low to high, on which the rule ranks best; empty where it does so nowhere. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
  /** How likely the figure is to lie there. */
  readonly chance: number;
  /** The end of a stretch that is nearest to the central value; null where there is none, or where the rule ranks best there. */
  readonly nearest: number | null;
  /** Chance that the figure lies between its central value and `nearest`; null as that. */
  readonly distance: number | null;
}

/** What would have to be true for a rule to come out best. */
export interface NeededFigures {
  readonly rule: { readonly id: string; readonly name: string };
  /** The rule that ranks best with every figure at its central value. */
  readonly best: { readonly id: string; readonly name: string };
  /** One for each of `scenario.uncertain`, in that order. */
  readonly figures: readonly NeededFigure[];
  /** The figure that has the least way to go; null where no single figure makes the rule best, or where it is. */
  readonly nearest: NeededFigure | null;
  /** Whether every pair was solved. */
  readonly exact: boolean;
}

/** The part of each distribution that is searched: all but its last thousandth at either end. */
const searched: readonly [number, number] = [0.001, 0.999];
/** Quantiles at which the ranking is looked at before a change between neighbours is narrowed down. */
const looks = 33;

/**
 * What would have to be true for another rule to come out best: for each uncertain figure alone, all others at their central values,
 * where that rule ranks before all others (it reaches the goal where they do not, and among equals it gains most). A figure is searched
 * between its 0.1% and 99.9% quantiles; a stretch that lies between two of 33 looks can be missed.
 *
 * @param otherRule - Id of a rule of the scenario.
 * @throws InputError listing what is wrong with the options or the rule, or where a figure leads to what cannot be computed.
 * @example
 * const { nearest } = whatWouldHaveToBeTrue(scenario, 'shared-records');
 * nearest?.path; // the figure that has the least way to go until shared records are best
 */
export function whatWouldHaveToBeTrue(
  scenario: Scenario,
  otherRule: string,
  options: Pick<StudyOptions, 'seed' | 'repetitions' | 'onProgress'> = {},
): NeededFigures {
  const sampling = samplingOf(scenario, options);
  const rule = findRule(scenario, otherRule);
  const { uncertain, rules, goal } = scenario;
  const place = rules.indexOf(rule);
  const draw = drawsOf(scenario);
  const meter = meterFor(sampling);
  const at = (i: number, chance: number | null) => draw(uncertain.map((_, j) => (i === j ? chance : null)));
  const margin = ({ rules: judged }: JudgedDraw): number =>
    judged.reduce((least, other, i) => (i === place ? least : Math.min(least, ahead(judged[place]!, other, i < place))), Infinity);
  // in a tie the first in the file ranks best
  const ahead = (own: SettingFigures, other: SettingFigures, before: boolean): number =>
    lead(own, other, goal) || (before ? -Number.MIN_VALUE : 0);
  const middle = judgeDraw(at(-1, null), meter);
  const best = bestOf(middle.rules, goal);
  let { exact } = middle;
  const figures = uncertain.map(({ path, unit, known, central, distribution }, i): NeededFigure => {
    const marginAt = (chance: number): number => {
      const judged = judgeDraw(at(i, chance), meter);
      exact &&= judged.exact;
      return margin(judged);
    };
    const middleChance = chanceBelow(distribution, central);
    const points = looksOver(searched, middleChance);
    const fine = middle.exact ? { coarse: 1e-6, fine: 1e-10, leap: 1e-3 } : { coarse: 1e-3, fine: 1e-3, leap: 0.1 };
    const { intervals } = crossings(marginAt, 0, { points, ...fine });
    const figureAt = (chance: number): number => (chance === middleChance ? central : at(i, chance).figures[i]!);
    const found = intervals.map(([from, to]) => ({ from, to }));
    const distances = found.flatMap(({ from, to }) => [from, to].map((chance) => ({ chance, distance: Math.abs(chance - middleChance) })));
    const near = best === place ? undefined : distances.sort((a, b) => a.distance - b.distance)[0];
    options.onProgress?.({ done: i + 1, total: uncertain.length });
    return {
      path,
      unit,
      ...(known !== undefined && { known }),
      central,
      stretches: found.map(({ from, to }) => [figureAt(from), figureAt(to)] as const),
      chance: found.reduce((sum, { from, to }) => sum + outer(to) - outer(from), 0),
      nearest: near === undefined ? null : figureAt(near.chance),
      distance: near?.distance ?? null,
    };
  });
  const distances = figures.map(({ distance }) => distance ?? Infinity);
  const least = Math.min(...distances);
  const nearest = least === Infinity ? null : figures[distances.indexOf(least)]!;
  const first = rules[best]!;
  return { rule: { id: rule.id, name: rule.name }, best: { id: first.id, name: first.name }, figures, nearest, exact };
}

/** Where a figure is looked at, its central value among them if it is within what is searched. */
function looksOver([from, to]: readonly [number, number], middle: number): number[] {
  const even = Array.from({ length: looks }, (_, i) => from + ((to - from) * i) / (looks - 1));
  return [...new Set([...even, ...(middle > from && middle < to ? [middle] : [])])].sort((a, b) => a - b);
}

/** A stretch that reaches the end of what is searched is taken to reach the end of the distribution. */
function outer(chance: number): number {
  return chance === searched[0] ? 0 : chance === searched[1] ? 1 : chance;
}
