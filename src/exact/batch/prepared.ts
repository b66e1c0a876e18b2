import { type Payoffs, samePayoffs } from '../../games/index.ts';
import { type Derived, type Strategy, compile } from '../../strategies/index.ts';
import { fewAtATime } from './fewAtATime.ts';
import { type SideTable, sideTable } from './sideTable.ts';
import { type SureTable, sureTable } from './walkCounts.ts';

/** A strategy compiled for one chair, and the payoffs and announced rounds it was compiled for. */
export interface Prepared {
  readonly strategy: Strategy;
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly table: SideTable;
  readonly sure: SureTable | null;
  readonly fewAtATime: boolean;
}

/** Compiles a strategy, unless what was compiled before is still what it is. */
export function prepare(strategy: Strategy, payoffs: Payoffs, rounds: number, before: Prepared | undefined): Prepared {
  if (before !== undefined && (strategy.kind !== 'derived' || holds(strategy, payoffs, rounds, before))) return before;
  const automaton = compile(strategy, { payoffs, rounds });
  return { strategy, payoffs, rounds, table: sideTable(automaton), sure: sureTable(automaton), fewAtATime: fewAtATime(automaton) };
}

/** Whether what was compiled is still what the rule is. */
function holds({ usesRounds = false }: Derived, payoffs: Payoffs, rounds: number, before: Prepared): boolean {
  return samePayoffs(before.payoffs, payoffs) && (!usesRounds || before.rounds === rounds);
}
