import { InputError } from '../core/index.ts';
import type { Plan } from './plan.ts';
import { type Range, rangeFor } from './ranges.ts';
import type { Segment } from './scenario.ts';

/** A place whose figure is told: what a dial needs to know of it. */
export interface FigurePlace {
  readonly key: string;
  readonly range: Range;
  readonly today: number;
  /** Weight of the place among all that the figure stands for. */
  readonly share: number;
}

/** The segments' shares as figures: where one is turned, the others shrink or grow in proportion. */
export interface TurnedShares {
  readonly names: readonly string[];
  facts(name: string): readonly FigurePlace[];
  /** Shares of all segments at doses of these figures, those that are no shares left aside. */
  turn(names: readonly string[]): (doses: readonly number[]) => readonly number[];
}

/** Shares of the segments; where the file tells no kinds apart, there is none to turn. */
export function turnShares(plan: Plan, segments: readonly Segment[]): TurnedShares {
  const nameOf = (i: number): string => `segments.${segments[i]!.id}.share`;
  const names = plan.segments[0]?.at === '' ? [] : segments.map((_, i) => nameOf(i));
  return {
    names,
    facts: (name) =>
      segments.flatMap(({ share }, i) =>
        nameOf(i) === name ? [{ key: 'behaviours', range: rangeFor('segments'), today: share, share: 1 }] : [],
      ),
    turn: (turned) => {
      const doseOf = segments.map((_, i) => (names.length === 0 ? -1 : turned.indexOf(nameOf(i))));
      const others = segments.reduce((sum, { share }, i) => (doseOf[i]! < 0 ? sum + share : sum), 0);
      if (doseOf.every((dose) => dose < 0)) return () => segments.map(({ share }) => share);
      if (others === 0) {
        const path = turned[doseOf.find((dose) => dose >= 0)!]!;
        throw new InputError([
          { path, message: 'no other segment is left that could make room', expected: 'another segment with a share' },
        ]);
      }
      return (doses) => {
        const taken = doseOf.reduce((sum, dose) => (dose < 0 ? sum : sum + doses[dose]!), 0);
        const wrong = doseOf.filter((dose) => dose >= 0 && !(doses[dose]! >= 0 && taken <= 1));
        if (wrong.length > 0) {
          throw new InputError(
            wrong.map((dose) => ({
              path: turned[dose]!,
              message: 'number out of range',
              received: doses[dose],
              expected: rangeFor('segments').expected,
            })),
          );
        }
        // today's shares come back to the last digit
        const kept = segments.every(({ share }, i) => doseOf[i]! < 0 || doses[doseOf[i]!] === share);
        return segments.map(({ share }, i) => (doseOf[i]! >= 0 ? doses[doseOf[i]!]! : kept ? share : ((1 - taken) * share) / others));
      };
    },
  };
}
