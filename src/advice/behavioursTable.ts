import { sides } from '../core/index.ts';
import { strategyName } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import type { Voice } from './voice.ts';

/** Who behaves how today, and after adaptation if nothing changes. */
export function behavioursTable(voice: Voice, { setting }: Scenario, { verdict }: Judged): Table {
  const words = voice.say.tables.behaviours;
  return {
    title: words.title,
    columns: [
      { key: 'side', label: words.side, kind: 'text' },
      { key: 'behaviour', label: words.behaviour, kind: 'text' },
      { key: 'today', label: words.today, kind: 'percent', digits: 0 },
      { key: 'adapted', label: words.adapted, kind: 'percent', digits: 0 },
    ],
    rows: sides.flatMap((side) =>
      verdict.adapted.pools[side].map(({ id, name, share }) => ({
        side: voice[side],
        behaviour: strategyName(voice.language, { id, name }),
        today: setting.pools[side].find(({ strategy }) => strategy.id === id)?.share ?? 0,
        adapted: share,
      })),
    ),
  };
}
