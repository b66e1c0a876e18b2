import type { Move } from '../../core/index.ts';
import { type MachineState, machine } from '../../strategies/index.ts';
import { type EntrySpec, type StrategyEntry, entry } from '../entry.ts';

/** Where a step leads and what is played there: `3C` is state 3, playing C. */
export type Step = `${number}${Move}`;

/** A machine whose moves lie on its steps (a Mealy machine): by state, the step after the other's C and after its D. */
export type StepTable = Readonly<Record<number, readonly [afterC: Step, afterD: Step]>>;

/** What `mealyEntry` takes: an entry's words, the state and move of the first round, and the steps from each state. */
export interface MealySpec extends Pick<EntrySpec<Record<never, never>>, 'id' | 'name' | 'about' | 'source' | 'peer'> {
  readonly start: Step;
  readonly table: StepTable;
}

/** An entry whose strategy follows a table of steps. Only the other's perceived moves drive it. */
export function mealyEntry({ start, table, ...words }: MealySpec): StrategyEntry {
  return entry({
    ...words,
    family: 'finite-state-machine',
    create: (named) => machine({ ...named, start, states: statesOf(start, table) }),
  });
}

/** One state for each step in use, since the moves of our machines lie on their states. */
function statesOf(start: Step, table: StepTable): Record<string, MachineState> {
  const steps = new Set([start, ...Object.values(table).flat()]);
  return Object.fromEntries(
    [...steps].map((step) => {
      const [C, D] = table[Number.parseInt(step, 10)]!;
      return [step, { play: step.slice(-1) as Move, next: { C, D } }];
    }),
  );
}
