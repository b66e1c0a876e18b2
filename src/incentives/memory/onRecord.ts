import { type Outcome, type Side, outcomes } from '../../core/index.ts';
import type { PublicNext } from '../../games/index.ts';
import { byOwnMove } from '../byOwnMove.ts';

/** Parameters of every rule that keeps a record of breaches. */
export const recordParams = {
  detection: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.6 },
  'false-alarms': { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.05 },
} as const;

/** How breaches come to light. */
export interface BreachRecord {
  readonly detection: number;
  readonly 'false-alarms': number;
}

/** Chance that a deal puts a breach of this side on record, by outcome. */
export type Caught = Readonly<Record<Outcome, number>>;

/** Chance that a breach is put on record: detection where the side defected, false alarms where it cooperated. */
export function caughtBy(side: Side, { detection, 'false-alarms': falseAlarms }: BreachRecord): Caught {
  return byOwnMove(side, { C: falseAlarms, D: detection });
}

/** What follows from the chance that a deal puts a breach on record, by outcome: an expected amount, or a way on. */
export function byChance<T>(caught: Caught, follows: (chance: number) => T): Record<Outcome, T> {
  return byOutcome((outcome) => follows(caught[outcome]));
}

/** One way on where the deal is clean (nothing is on record), another, or the end (null), after a breach on record. */
export function onRecord(caught: Caught, clean: string, breach: string | null): Record<Outcome, PublicNext> {
  if (clean === breach) return always(clean);
  return byChance(caught, (chance) => ({ [clean]: 1 - chance, ...(breach !== null && { [breach]: chance }) }));
}

/** The same way on, or the same amount, whatever is done. */
export function always<T>(value: T): Record<Outcome, T> {
  return byOutcome(() => value);
}

function byOutcome<T>(value: (outcome: Outcome) => T): Record<Outcome, T> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, value(outcome)])) as Record<Outcome, T>;
}
