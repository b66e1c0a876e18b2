import type { Side } from '../../core/index.ts';
import { strategy } from '../../catalogue/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Meter } from '../measures.ts';
import { type Fare, faresOf } from './fares.ts';
import { largestBetween, titForTatWith } from './generosities.ts';
import { type Holding, best, earnsAtLeast, sameWithin } from './holding.ts';
import type { PooledPart, PoolTime } from './poolsOfParts.ts';

/** One point of the curve of payoff against generosity. */
export interface GenerosityPoint extends Fare {
  /** Chance that a defection is let pass, from 0 to 1. */
  readonly generosity: number;
}

/** Reciprocate, and how strictly: what tit for tat earns as it forgives more. */
export interface ReciprocityTest {
  /** Whether the best reciprocal rule (below) earns at least as much as always cooperating and as always defecting. */
  readonly verdict: Holding;
  /** Whether strict tit for tat earns at least as much as tit for tat of the best generosity. */
  readonly strict: Holding;
  /** The best generosity, the least of those that are as good. */
  readonly best: GenerosityPoint;
  /** Generosities that are as good as the best, from the least to the most. */
  readonly bestRange: readonly [number, number];
  /** What is lost a deal against the best generosity: never above 0 for strictness; the two-step rules may earn more (below 0). */
  readonly loss: {
    readonly strict: number;
    readonly twoTits: number;
    readonly twoTats: number;
    readonly alwaysCooperate: number;
    readonly alwaysDefect: number;
  };
  /** Payoff by generosity, from 0 to 1. */
  readonly curve: readonly GenerosityPoint[];
}

/** Rules told apart beside tit for tat, in the order of their fares. */
const beside = ['two-tits-for-tat', 'tit-for-two-tats', 'always-cooperate', 'always-defect'].map((id) => strategy(id));

/** Tests it for one side against both pools of the other, on a grid that is refined around its best point where all is exact. */
export function testReciprocity(
  parts: readonly PooledPart[],
  side: Side,
  scale: number,
  meter: Meter,
  exact: boolean,
): Readonly<Record<PoolTime, ReciprocityTest>> {
  const steps = exact ? 100 : 20;
  const grid = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  const fares = (rules: readonly Strategy[]): Readonly<Record<PoolTime, Fare[]>> =>
    faresOf(
      parts,
      side,
      parts.map(() => rules),
      meter,
    );
  const along = fares(grid.map(titForTatWith));
  const others = fares(beside);
  const at = (generosity: number, when: PoolTime): GenerosityPoint => ({ generosity, ...fares([titForTatWith(generosity)])[when][0]! });
  const test = (when: PoolTime): ReciprocityTest => {
    const curve = grid.map((generosity, i): GenerosityPoint => ({ generosity, ...along[when][i]! }));
    const found = bestPoint(curve, scale, exact ? (generosity) => at(generosity, when) : null);
    return outcome(curve, found, others[when], scale);
  };
  return { now: test('now'), adapted: test('adapted') };
}

interface BestPoint {
  readonly point: GenerosityPoint;
  readonly range: readonly [number, number];
}

function bestPoint(curve: readonly GenerosityPoint[], scale: number, refine: ((generosity: number) => GenerosityPoint) | null): BestPoint {
  const top = Math.max(...curve.map(({ payoff }) => payoff));
  const asGood = curve.filter(({ payoff }) => payoff >= top - sameWithin * scale);
  const point = asGood[0]!;
  const range = [point.generosity, asGood.at(-1)!.generosity] as const;
  if (refine === null || asGood.length > 1) return { point, range };
  const i = curve.indexOf(point);
  const low = curve[Math.max(0, i - 1)]!.generosity;
  const high = curve[Math.min(curve.length - 1, i + 1)]!.generosity;
  const refined = refine(largestBetween(low, high, (generosity) => refine(generosity).payoff));
  if (refined.payoff <= point.payoff + sameWithin * scale) return { point, range };
  return { point: refined, range: [refined.generosity, refined.generosity] };
}

function outcome(curve: readonly GenerosityPoint[], { point, range }: BestPoint, others: readonly Fare[], scale: number): ReciprocityTest {
  const [twoTits, twoTats, alwaysCooperate, alwaysDefect] = [others[0]!, others[1]!, others[2]!, others[3]!];
  const strict = curve[0]!;
  const loss = (fare: Fare): number => point.payoff - fare.payoff;
  const reciprocal = best([point.generosity < 1 ? point : strict, strict, twoTits, twoTats], scale);
  return {
    verdict: earnsAtLeast(reciprocal, best([alwaysCooperate, alwaysDefect], scale), scale),
    strict: point === strict ? 'holds' : earnsAtLeast(strict, point, scale),
    best: point,
    bestRange: range,
    loss: {
      strict: loss(strict),
      twoTits: loss(twoTits),
      twoTats: loss(twoTats),
      alwaysCooperate: loss(alwaysCooperate),
      alwaysDefect: loss(alwaysDefect),
    },
    curve,
  };
}
