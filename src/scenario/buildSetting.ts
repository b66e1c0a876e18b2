import { type BothSides, bothSides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Setting, SideRates } from '../incentives/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** What stays the same under every rule: behaviours, resolved on the baseline, and the unit of comparison. */
export type Baseline = Pick<Setting, 'adoptable' | 'scale'> & { readonly behaviours: BothSides<readonly Strategy[]> };

/** The setting of a sheet's numbers; every cell must have one. */
export function buildSetting(numbers: Numbers, game: Game, { behaviours, adoptable, scale }: Baseline): Setting {
  const rates = (kind: string): SideRates =>
    bothSides((side) => ({ C: numberAt(numbers, `${kind}.${side}.C`), D: numberAt(numbers, `${kind}.${side}.D`) }));
  return {
    game,
    horizon: {
      dealsPerYear: numberAt(numbers, 'relationship.deals-a-year'),
      churn: numberAt(numbers, 'relationship.churn'),
      interest: bothSides((side) => numberAt(numbers, `relationship.interest.${side}`)),
    },
    execution: rates('slips'),
    perception: rates('misreadings'),
    recall: bothSides((side) => numberAt(numbers, `recognition.${side}`)),
    pools: bothSides((side) =>
      behaviours[side].map((strategy) => ({ strategy, share: numberAt(numbers, `behaviours.${side}.${strategy.id}`) })),
    ),
    adoptable,
    scale,
  };
}
