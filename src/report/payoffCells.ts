import { type Outcome, type Side, mirror, outcomes } from '../core/index.ts';
import type { Advice } from '../advice/index.ts';
import { payoffAt } from '../games/index.ts';

/** One cell of the payoff matrix. */
export interface PayoffCell {
  /** Vendor's move first. */
  readonly outcome: Outcome;
  readonly row: 0 | 1;
  readonly column: 0 | 1;
  /** What each side earns on one deal. */
  readonly earns: Readonly<Record<Side, number>>;
  /** Neither side gains by changing its own move alone (pure Nash equilibrium). */
  readonly equilibrium: boolean;
  /** No outcome gives both together more. */
  readonly best: boolean;
}

/** The four outcomes of one deal, as the game starts: the vendor's move in rows, the partner's in columns. */
export function payoffCells({ scenario, game }: Advice): PayoffCell[] {
  const { states, start } = scenario.setting.game;
  const { payoffs } = states[start]!;
  const most = Math.max(...outcomes.map((outcome) => game.welfare[outcome]));
  return outcomes.map((outcome) => ({
    outcome,
    row: outcome.startsWith('C') ? 0 : 1,
    column: outcome.endsWith('C') ? 0 : 1,
    earns: { vendor: payoffAt(payoffs.vendor, outcome), partner: payoffAt(payoffs.partner, mirror(outcome)) },
    equilibrium: game.equilibria.includes(outcome),
    best: game.welfare[outcome] === most,
  }));
}
