import type { Plan } from '../plan.ts';
import type { Scenario, Uncertain } from '../scenario.ts';
import { openRules } from './openRules.ts';
import { holdsSpread } from './spread.ts';
import { type UncertainFigures, uncertainOf } from './uncertainOf.ts';

/** What a file in which nothing is wrong says of how its figures are known. */
export function figuresNotKnown(file: object, plan: Plan): Pick<Scenario, 'uncertain' | 'known'> {
  if (!holdsSpread(file)) return { uncertain: [], known: [] };
  const { uncertain, known } = uncertainOf(plan, openRules(file, plan));
  return { uncertain: uncertain.map(withoutPlace), known };
}

function withoutPlace(figure: UncertainFigures['uncertain'][number]): Uncertain {
  const { at: _, ...rest } = figure;
  return rest;
}
