import { bothSides, sides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Setting, SideRates } from '../incentives/index.ts';
import type { Baseline } from './baseline.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** The setting of a sheet's numbers, before any lever; every cell must have one. */
export function buildSetting(numbers: Numbers, game: Game, { behaviours, adoptable, scale }: Baseline): Setting {
  const rates = (kind: string): SideRates =>
    bothSides((side) => ({ C: numberAt(numbers, `${kind}.${side}.C`), D: numberAt(numbers, `${kind}.${side}.D`) }));
  const perSide = (kind: string) => bothSides((side) => numberAt(numbers, `${kind}.${side}`));
  return {
    game,
    horizon: {
      dealsPerYear: numberAt(numbers, 'relationship.deals-a-year'),
      churn: numberAt(numbers, 'relationship.churn'),
      interest: perSide('relationship.interest'),
    },
    execution: rates('slips'),
    perception: rates('misreadings'),
    recall: perSide('recognition'),
    ...(sides.some((side) => numberAt(numbers, `care.${side}`) > 0) && { care: perSide('care') }),
    pools: bothSides((side) =>
      behaviours[side].map((strategy) => ({ strategy, share: numberAt(numbers, `behaviours.${side}.${strategy.id}`) })),
    ),
    adoptable,
    scale,
  };
}
