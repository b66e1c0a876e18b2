import { InputError } from '../core/index.ts';
import type { DialFacts } from './dial.ts';
import type { Segment } from './scenario.ts';
import { searchRange } from './searchRange.ts';
import type { FigurePlace } from './turnShares.ts';

/** Halvings with which the end of what can be computed is looked for. */
const halvings = 50;

/**
 * What is known of a figure of the file. The range that is searched is the part around today's figure in which the
 * scenario can be computed: a formula may leave its range, or divide by zero, before the figure does.
 *
 * @param places - What the figure stands for; at least one place.
 * @param at - The segments at a dose.
 */
export function figureFacts(
  name: string,
  places: readonly FigurePlace[],
  segments: readonly Segment[],
  at: (doses: readonly number[]) => unknown,
): DialFacts {
  const { key, range } = places[0]!;
  const mixed = places.some(({ today }) => today !== places[0]!.today);
  const weight = places.reduce((sum, { share }) => sum + share, 0);
  const mean = places.reduce((sum, { today, share }) => sum + (today * share) / weight, 0);
  const today = mixed && weight > 0 ? mean : places[0]!.today;
  const {
    unit,
    range: [weakest, strongest],
  } = searchRange(key, range, today, widestGap(segments));
  const end = (far: number): number => lastComputable(today, far, at, range.whole === true);
  return { name, unit, today, ...(mixed && { mixed }), range: [end(weakest), end(strongest)], ...(range.whole && { whole: true }) };
}

function widestGap(segments: readonly Segment[]): number {
  const gaps = segments.flatMap(({ setting: { game } }) =>
    Object.values(game.states[game.start]!.payoffs).map(({ T, R, P, S }) => Math.max(T, R, P, S) - Math.min(T, R, P, S)),
  );
  return Math.max(...gaps) || 1;
}

/** The dose farthest from today's, towards `far`, at which the scenario can be computed. */
function lastComputable(today: number, far: number, at: (doses: readonly number[]) => unknown, whole: boolean): number {
  const computable = (dose: number): boolean => {
    try {
      at([dose]);
      return true;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return false;
    }
  };
  if (computable(far) || !computable(today)) return far;
  let [good, bad] = [today, far];
  for (let i = 0; i < halvings; i++) {
    const middle = whole ? Math.trunc((good + bad) / 2) : (good + bad) / 2;
    if (middle === good || middle === bad) break;
    if (computable(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
