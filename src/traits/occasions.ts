import { type Move, type Outcome, outcomes } from '../core/index.ts';

/** How often one side did what on which occasion: counts of one history, or expected ones. */
export interface Occasions {
  /** Own moves right after each outcome, own move first. */
  readonly after: Readonly<Record<Outcome, Readonly<Record<Move, number>>>>;
  /** Own moves in the first deal. */
  readonly opening: Readonly<Record<Move, number>>;
  /** Defections before the other side had defected: 1 or 0 for a history, else the chance of one. */
  readonly broke: number;
  /** Rounds, those of closed states included. */
  readonly rounds: number;
  /** Own total payoff less the other's, not discounted. */
  readonly gap: number;
}

/** Own moves after each outcome, as `make` gives them. */
export function afterEach(make: (outcome: Outcome) => Readonly<Record<Move, number>>): Occasions['after'] {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, make(outcome)])) as Record<Outcome, Record<Move, number>>;
}

/** The same occasions with every count weighted. */
export function weighed({ after, opening, broke, rounds, gap }: Occasions, weight: number): Occasions {
  const moves = ({ C, D }: Readonly<Record<Move, number>>): Record<Move, number> => ({ C: weight * C, D: weight * D });
  return {
    after: afterEach((outcome) => moves(after[outcome])),
    opening: moves(opening),
    broke: weight * broke,
    rounds: weight * rounds,
    gap: weight * gap,
  };
}

/** Sum of occasions. */
export function together(all: readonly Occasions[]): Occasions {
  const sum = (pick: (one: Occasions) => number): number => all.reduce((total, one) => total + pick(one), 0);
  return {
    after: afterEach((outcome) => ({ C: sum(({ after }) => after[outcome].C), D: sum(({ after }) => after[outcome].D) })),
    opening: { C: sum(({ opening }) => opening.C), D: sum(({ opening }) => opening.D) },
    broke: sum(({ broke }) => broke),
    rounds: sum(({ rounds }) => rounds),
    gap: sum(({ gap }) => gap),
  };
}
