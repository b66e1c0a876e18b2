import { bothSides } from '../../core/index.ts';
import { continuationOf } from '../../incentives/index.ts';
import { encounters } from '../encounters.ts';
import type { SettingPart } from '../guidelines/parts.ts';
import { type PooledPart, type PoolTime, pooledPart } from '../guidelines/poolsOfParts.ts';
import type { Meter } from '../measures.ts';
import { type KindOfPair, kindsOfPairs } from './pairSpread.ts';
import { type PilotDesign, pairsForPower, smallestEffect } from './pairsForPower.ts';
import type { PilotMeasure } from './pilotMeasure.ts';
import { type CheckedPilot, type PilotOptions, readPilot } from './pilotOptions.ts';
import { type Spread, differenceVariance, spreadOf } from './spread.ts';

/** A pilot of one length. */
export interface PilotLength {
  readonly years: number;
  /** Deals followed in each pair, on average over the pairs; at least one in each. With the same pairs: before, and again under the rule. */
  readonly deals: number;
  /** How the measure of a pair scatters without and with the rule. */
  readonly today: Spread;
  readonly rule: Spread;
  /** Difference that the rule is expected to make to the measure. */
  readonly expected: number;
  /** Difference that the plan is made for; null where nothing is expected, and no pilot can show it. */
  readonly effect: number | null;
  /** Pairs needed at the end: in each group, or in all where the same pairs are compared; null without effect. */
  readonly pairsPerGroup: number | null;
  /** Pairs to begin with, in all, given that some relationships end before the pilot does. */
  readonly pairs: number | null;
  /** Smallest difference that the pairs at hand would show with the power asked; null where their number was not told, or too few would be left. */
  readonly smallest: number | null;
}

/** What to measure, in how many pairs, for how long. */
export interface PilotPlan {
  readonly measure: PilotMeasure;
  readonly design: PilotDesign;
  readonly pools: PoolTime;
  readonly power: number;
  readonly level: number;
  /** Every length considered, the shortest first. */
  readonly lengths: readonly PilotLength[];
  /** The shortest that the pairs at hand suffice for; without their number the one with fewest pairs to begin with, of these the shortest; null if none. */
  readonly chosen: PilotLength | null;
  /** Whether means and variances are exact. */
  readonly exact: boolean;
}

/**
 * Plans a pilot of a rule: how many pairs must be followed for how long, so that a t test of pairs' means sees the rule's effect
 * with the power asked (Cohen 1988). A pair's mean varies by who its people are and by chance; both parts are
 * worked out, not guessed. Pairs and not deals are counted, since the deals of a pair hang together.
 *
 * The pairs are new ones, as the model opens relationships; people are taken to behave as the pools say throughout.
 *
 * @throws InputError listing everything that is wrong with the options.
 * @example
 * const { today, rule } = { today: scenario.segments, rule: scenario.rules[0].segments };
 * pilotPlan({ today, rule, pairs: 60 }).chosen; // the shortest pilot that 60 pairs suffice for, or null
 */
export function pilotPlan(options: PilotOptions): PilotPlan {
  const pilot = readPilot(options);
  const { measure, design, pools, power, level } = pilot;
  const meter = encounters(pilot.sampling);
  const drift = (parts: readonly SettingPart[]): PooledPart[] => parts.map((part) => pooledPart(part, meter));
  const both = { today: drift(pilot.today), rule: drift(pilot.rule) };
  const made = pilot.years.map((years) => {
    const before = both.today.flatMap((part) => kinds(part, years, pilot, meter));
    const after = both.rule.flatMap((part) => kinds(part, years, pilot, meter));
    return { length: lengthOf(pilot, years, before, after, both), exact: [...before, ...after].every(({ exact }) => exact) };
  });
  const lengths = made.map(({ length }) => length);
  return { measure, design, pools, power, level, lengths, chosen: choose(lengths, pilot.pairs), exact: made.every(({ exact }) => exact) };
}

function dealsIn({ setting }: Pick<SettingPart, 'setting'>, years: number): number {
  // Whole deals; rounding must not lose the last of them.
  return Math.floor(years * setting.horizon.dealsPerYear + 1e-9);
}

function kinds({ share, setting, strategies, shares }: PooledPart, years: number, pilot: CheckedPilot, meter: Meter): KindOfPair[] {
  const found = kindsOfPairs(
    setting,
    { strategies, shares: bothSides((side) => shares[pilot.pools][side]) },
    pilot.measure,
    dealsIn({ setting }, years),
    meter,
    pilot.sampling,
  );
  return found.map((kind) => ({ ...kind, share: share * kind.share }));
}

function lengthOf(
  { design, power, level, effect: asked, pairs: atHand }: CheckedPilot,
  years: number,
  before: readonly KindOfPair[],
  after: readonly KindOfPair[],
  both: { readonly today: readonly PooledPart[]; readonly rule: readonly PooledPart[] },
): PilotLength {
  const [today, rule] = [spreadOf(before), spreadOf(after)];
  const expected = rule.mean - today.mean;
  const effect = asked ?? (Math.abs(expected) > 1e-12 ? expected : null);
  const groups = design === 'two-groups' ? 2 : 1;
  const variance = design === 'two-groups' ? today.between + today.within + rule.between + rule.within : differenceVariance(before, after);
  const question = { variance, power, level, design };
  const pairsPerGroup = effect === null ? null : pairsForPower({ ...question, effect });
  const lasting = design === 'two-groups' ? [survival(both.today, years, 0), survival(both.rule, years, 0)] : [survivalOfBoth(both, years)];
  const begin = pairsPerGroup === null ? null : lasting.reduce((sum, chance) => sum + Math.ceil(pairsPerGroup / chance), 0);
  const left = atHand === null ? null : Math.min(...lasting.map((chance) => Math.floor((atHand / groups) * chance)));
  return {
    years,
    deals: both.today.reduce((sum, part) => sum + part.share * dealsIn(part, years), 0),
    today,
    rule,
    expected,
    effect,
    pairsPerGroup,
    pairs: finite(begin),
    smallest: finite(left === null ? null : smallestEffect(question, left)),
  };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Share of pairs whose relationship outlives the deals followed, and so many more of them. */
function survival(parts: readonly PooledPart[], years: number, more: number): number {
  return parts.reduce((sum, part) => sum + part.share * continuationOf(part.setting.horizon) ** (dealsIn(part, years) - 1 + more), 0);
}

/** The same where a pair must last through the deals before, and then through those under the rule. */
function survivalOfBoth(
  { today, rule }: { readonly today: readonly PooledPart[]; readonly rule: readonly PooledPart[] },
  years: number,
): number {
  return today.reduce((sum, part, i) => sum + survival([part], years, 1) * survival([{ ...rule[i]!, share: 1 }], years, 0), 0);
}

function choose(lengths: readonly PilotLength[], atHand: number | null): PilotLength | null {
  const possible = lengths.filter(({ pairs }) => pairs !== null);
  if (atHand !== null) return possible.find(({ pairs }) => pairs !== null && pairs <= atHand) ?? null;
  return possible.reduce<PilotLength | null>(
    (least, one) => (least === null || Number(one.pairs) < Number(least.pairs) ? one : least),
    null,
  );
}
