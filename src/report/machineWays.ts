import { type Outcome, outcomes } from '../core/index.ts';
import type { Automaton } from '../strategies/index.ts';

/** One arrow of a state diagram. */
export interface MachineWay {
  readonly from: number;
  readonly to: number;
  /**
   * What leads along it: the other's move (`C`, `D`) where that alone decides in this state, else outcomes, own move first;
   * nothing where every outcome does.
   */
  readonly on: readonly { readonly on: string | null; readonly chance: number }[];
}

/** The arrows of an automaton, all that lead from one state to another gathered in one. */
export function machineWays({ size, next }: Automaton): MachineWay[] {
  const ways: MachineWay[] = [];
  for (let from = 0; from < size; from++) {
    const chancesOf = outcomes.map((_, k) => {
      const { states, chances } = next[4 * from + k]!;
      return new Map(Array.from(states, (state, i) => [state, chances[i]!]));
    });
    const targets = [...new Set(chancesOf.flatMap((chances) => [...chances.keys()]))];
    const alike = (a: number, b: number): boolean => targets.every((to) => (chancesOf[a]!.get(to) ?? 0) === (chancesOf[b]!.get(to) ?? 0));
    const byOther = alike(0, 2) && alike(1, 3);
    const always = byOther && alike(0, 1);
    for (const to of targets) {
      const labels: readonly (readonly [string | null, number])[] = always
        ? [[null, 0]]
        : byOther
          ? [
              ['C', 0],
              ['D', 1],
            ]
          : outcomes.map((outcome: Outcome, k) => [outcome, k] as const);
      const on = labels.flatMap(([label, k]) => {
        const chance = chancesOf[k]!.get(to) ?? 0;
        return chance > 0 ? [{ on: label, chance }] : [];
      });
      ways.push({ from, to, on });
    }
  }
  return ways;
}
