import type { Table, TableRow } from '../table/index.ts';
import type { PilotAdvice } from './advice.ts';
import { chosenPlan } from './onPilot.ts';
import type { Voice } from './voice.ts';

/** Every length considered: pairs needed while people behave as today, and once they have adapted. */
export function pilotTable({ say }: Voice, pilot: PilotAdvice): Table {
  const words = say.adviceSections.tables.pilot;
  const plan = chosenPlan(pilot);
  const told = pilot.plans.some(({ lengths }) => lengths.some(({ smallest }) => smallest !== null));
  const count = (key: string, label: string, digits = 0) => ({ key, label, kind: 'number', digits }) as const;
  const share = (key: string, label: string) => ({ key, label, kind: 'percent', digits: 1 }) as const;
  return {
    title: words.title,
    columns: [
      { key: 'pools', label: words.pools, kind: 'text' },
      count('years', words.years, 2),
      count('deals', words.deals, 1),
      share('today', words.today),
      share('rule', words.rule),
      count('group', words.group),
      count('pairs', words.pairs),
      ...(told ? [share('smallest', words.smallest)] : []),
      { key: 'chosen', label: words.chosen, kind: 'text' },
    ],
    rows: pilot.plans.flatMap(({ pools, lengths }) =>
      lengths.map((length): TableRow => ({
        pools: words[pools],
        years: length.years,
        deals: length.deals,
        today: length.today.mean,
        rule: length.rule.mean,
        group: length.pairsPerGroup,
        pairs: length.pairs,
        ...(told && { smallest: length.smallest }),
        chosen: pools === plan?.pools && length.years === plan.chosen.years ? words.yes : null,
      })),
    ),
    notes: told ? Object.values(words.notes) : [words.notes.pairs],
  };
}
