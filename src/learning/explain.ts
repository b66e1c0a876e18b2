import { compile } from '../strategies/index.ts';
import { explainAutomaton } from './explainAutomaton.ts';
import { explainProgram } from './explainProgram.ts';
import { fitMachine } from './fitMachine.ts';
import { fitMemoryOne } from './fitMemoryOne.ts';
import type { FittedCandidate } from './fitResult.ts';
import { type Estimate, estimate } from './likelihood.ts';
import type { Candidate } from './readCandidates.ts';
import type { World } from './world.ts';

/** A candidate with what it makes of the moves. */
export interface Explained {
  readonly candidate: Candidate;
  readonly estimate: Estimate;
  /** See `Explanation`. */
  readonly foretold: Float64Array | null;
  readonly fitted?: FittedCandidate['fitted'];
}

/** What a candidate makes of the moves; where it is to be made to fit, the best of its kind. */
export function explain(candidate: Candidate, world: World): Explained {
  const { id, name } = candidate;
  switch (candidate.kind) {
    case 'machine':
      return { candidate, ...fitMachine(candidate.states, world, id, name) };
    case 'memory-one': {
      // its chances hold the slips already, so nothing it foretells compares with what a rule means
      const { fitted, estimate: found } = fitMemoryOne(world, id, name);
      return { candidate, fitted, estimate: found, foretold: null };
    }
    case 'strategy': {
      const { strategy } = candidate;
      const { likelihood, foretold } =
        strategy.kind === 'program' ? explainProgram(strategy, world) : explainAutomaton(compile(strategy), world);
      return { candidate, estimate: estimate(likelihood, world), foretold };
    }
  }
}
