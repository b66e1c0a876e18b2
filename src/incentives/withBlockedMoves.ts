import { type BothSides, type Outcome, Problems, outcomeOf, outcomes, sides } from '../core/index.ts';
import type { Setting } from './setting.ts';
import { withOutcomesPaidAs } from './withOutcomesPaidAs.ts';

/**
 * The setting in which a side's defection is stopped with a chance, and the deal paid as if it had cooperated; each
 * side's is stopped independently of the other's. For one side blocked with chance c, T′ = (1 − c) T + c R for the one
 * who defects and S′ = (1 − c) S + c R for the one defected on; accounts alike.
 *
 * @param blocked - Chance for each side.
 * @throws InputError listing every figure that is not a chance.
 * @example
 * withBlockedMoves(setting, { vendor: 0, partner: 0.5 }); // 5/3/1/0: the partner's T becomes 4
 */
export function withBlockedMoves(setting: Setting, blocked: BothSides<number>): Setting {
  const problems = new Problems();
  for (const side of sides) problems.chance(`blocked.${side}`, blocked[side]);
  problems.throwIfAny();
  const ways = (move: string, chance: number): readonly (readonly ['C' | 'D', number])[] =>
    move === 'C'
      ? [['C', 1]]
      : [
          ['C', chance],
          ['D', 1 - chance],
        ];
  const paidAs = outcomes.map((outcome) => {
    const ends = ways(outcome[0]!, blocked.vendor).flatMap(([vendor, a]) =>
      ways(outcome[1]!, blocked.partner).map(([partner, b]) => [outcomeOf(vendor, partner), a * b] as const),
    );
    return [outcome, Object.fromEntries(ends.filter(([end]) => end !== outcome))];
  });
  return withOutcomesPaidAs(setting, Object.fromEntries(paidAs) as Record<Outcome, Partial<Record<Outcome, number>>>);
}
