import { type Outcome, type Side, mirror, outcomes } from '../../core/index.ts';
import type { Chain } from '../chain.ts';

/** When a rule is in a state. */
export interface Occasions {
  /** Outcomes of the round before, own move first; empty where they do not tell the state. */
  readonly after: readonly Outcome[];
  /** It may open there. */
  readonly opening: boolean;
}

/** When the rule of `side` is in `state`, over all that the chain lives through. */
export function occasions(joint: Chain, side: Side, state: number): Occasions {
  const own = joint[side];
  const leads = new Map<Outcome, Set<boolean>>();
  for (let k = 0; k < 4 * joint.size; k++) {
    if (joint.outcome[k] === 0) continue;
    const outcome = side === 'vendor' ? outcomes[k % 4]! : mirror(outcomes[k % 4]!);
    for (let e = joint.rows[k]!; e < joint.rows[k + 1]!; e++) {
      leads.set(outcome, (leads.get(outcome) ?? new Set()).add(own[joint.targets[e]!] === state));
    }
  }
  const into = outcomes.filter((outcome) => leads.get(outcome)?.has(true));
  const tell = into.every((outcome) => leads.get(outcome)?.size === 1);
  return { after: tell ? into : [], opening: joint.start.some((chance, at) => chance > 0 && own[at] === state) };
}
