import type { Automaton } from '../strategies/index.ts';
import type { Explanation } from './explanation.ts';
import { forward } from './forward.ts';
import { foretoldLikelihood } from './likelihood.ts';
import type { World } from './world.ts';

/** What a finite strategy makes of the moves: exact, over whatever states chance and misreadings may have led it through. */
export function explainAutomaton(automaton: Automaton, world: World): Explanation {
  const { histories, usualSlips, perception: misread } = world;
  const foretold: number[] = [];
  for (const history of histories) forward(automaton, history, { slips: usualSlips, misread }, (chance) => foretold.push(chance));
  const chances = Float64Array.from(foretold);
  const likelihood = foretoldLikelihood(chances, world);
  if (likelihood.kind === 'mismatches') return { likelihood, foretold: chances };
  const at = (slips: number): number => histories.reduce((sum, history) => sum + forward(automaton, history, { slips, misread }), 0);
  return { likelihood: { kind: 'curve', at }, foretold: chances };
}
