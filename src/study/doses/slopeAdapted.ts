import { bothSides } from '../../core/index.ts';
import { type PayoffTables, type Shares, adapt, imitation, solveUniquely } from '../../population/index.ts';
import type { Segment } from '../../scenario/index.ts';
import { candidatesOf } from '../candidates.ts';
import { type Sampling, meetings } from '../meetings.ts';
import { dealWeights } from '../segmentWeights.ts';
import { derivative } from './derivative.ts';

/** Step of the differences by a share; every share at rest is larger, since some people try anything. */
const shift = 1e-5;

/**
 * Derivative of the cooperation after adaptation by a dose, where every segment comes to rest: at rest x = F(x, θ), so
 * that dx/dθ = (I − ∂F/∂x)⁻¹ ∂F/∂θ (implicit function theorem), with F one review of the imitation. The tables are
 * exact, F's derivatives are differences. Null where a segment does not come to rest, or rests on an edge between two
 * outcomes.
 */
export function slopeAdapted(
  at: (dose: number) => readonly Segment[],
  dose: number,
  range: readonly [number, number],
  sampling: Sampling,
): number | null {
  const segments = at(dose);
  const rests = segments.map((_, i) => {
    const tables = (around: number): Tables => tablesOf(at(around)[i]!, sampling);
    return restSlope(tables, dose, range, segments[i]!);
  });
  if (rests.includes(null)) return null;
  const known = rests.filter((rest) => rest !== null);
  const weights = dealWeights(segments);
  const moving = derivative((around) => dealWeights(at(around)), dose, range);
  return known.reduce((sum, { cooperation, slope }, i) => sum + weights[i]! * slope + moving[i]! * cooperation, 0);
}

/** What one review of the pools needs, and the cooperation of each pair. */
interface Tables {
  readonly payoffs: PayoffTables;
  readonly cooperation: readonly (readonly number[])[];
  readonly scale: Segment['setting']['scale'];
}

function tablesOf({ setting }: Segment, sampling: Sampling): Tables {
  const candidates = candidatesOf(setting);
  const met = meetings(
    setting,
    bothSides((side) => candidates[side].strategies),
    sampling,
  );
  return {
    payoffs: bothSides((side) => met.map((row) => row.map(({ perRound }) => perRound[side]))),
    cooperation: met.map((row) => row.map(({ cooperation }) => (cooperation.vendor + cooperation.partner) / 2)),
    scale: setting.scale,
  };
}

/** Cooperation of one segment at rest, and its derivative. */
function restSlope(
  tables: (dose: number) => Tables,
  dose: number,
  range: readonly [number, number],
  { setting }: Segment,
): { readonly cooperation: number; readonly slope: number } | null {
  const here = tables(dose);
  const candidates = candidatesOf(setting);
  const rest = adapt(
    here.payoffs,
    bothSides((side) => candidates[side].shares),
    { scale: here.scale },
  );
  if (!rest.settled) return null;
  const x = free(rest.shares);
  const review = ({ payoffs, scale }: Tables, point: readonly number[]): number[] =>
    free(imitation(payoffs, whole(point, rest.shares), { scale }).next().value);
  const byDose = derivative((around) => review(tables(around), x), dose, range);
  const byShare = x.map((_, k) => {
    const moved = (by: number): number[] => review(here, x.with(k, x[k]! + by));
    const [up, down] = [moved(shift), moved(-shift)];
    return up.map((value, i) => (value - down[i]!) / (2 * shift));
  });
  const equations = x.map((_, i) => [...x.map((__, k) => Number(i === k) - byShare[k]![i]!), byDose[i]!]);
  const dx = x.length === 0 ? [] : solveUniquely(equations);
  if (dx === null) return null;
  const cooperationOf = (table: Tables['cooperation'], point: readonly number[]): number => {
    const { vendor, partner } = whole(point, rest.shares);
    return vendor.reduce((sum, a, i) => sum + a * partner.reduce((row, b, j) => row + b * table[i]![j]!, 0), 0);
  };
  const [direct] = derivative((around) => [cooperationOf(tables(around).cooperation, x)], dose, range);
  const through = x.map((value, k) => {
    const moved = (by: number): number => cooperationOf(here.cooperation, x.with(k, value + by));
    return ((moved(shift) - moved(-shift)) / (2 * shift)) * dx[k]!;
  });
  return { cooperation: cooperationOf(here.cooperation, x), slope: through.reduce((sum, change) => sum + change, direct!) };
}

/** Shares that vary freely: all of each pool but the last. */
function free({ vendor, partner }: Shares): number[] {
  return [...vendor.slice(0, -1), ...partner.slice(0, -1)];
}

/** The pools with these free shares; the last of each makes them sum to one. */
function whole(point: readonly number[], like: Shares): Shares {
  const vendor = point.slice(0, like.vendor.length - 1);
  const partner = point.slice(like.vendor.length - 1);
  const rest = (shares: readonly number[]): number => 1 - shares.reduce((sum, share) => sum + share, 0);
  return { vendor: [...vendor, rest(vendor)], partner: [...partner, rest(partner)] };
}
