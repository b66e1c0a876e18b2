import { type Mixes, frontSteps } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import { mixCells, mixColumns } from './mixCells.ts';
import type { Voice } from './voice.ts';

/** The front of cost against cooperation: what each further amount of money buys, cheapest first. */
export function frontTable({ say }: Voice, mixes: Mixes): Table {
  const words = say.mixes.table;
  const money = words.perPairYear(mixes.unit);
  const front = mixes.fronts.cooperation;
  const steps = frontSteps(front, 'cooperation');
  return {
    title: words.front('cooperation'),
    columns: [
      ...mixColumns(say, mixes, money),
      { key: 'further', label: words.further, kind: 'money', unit: money },
      { key: 'gain', label: words.gain, kind: 'percent', digits: 1 },
    ],
    rows: front.map((mix) => {
      const step = steps.find(({ to }) => to === mix);
      return { ...mixCells(say, mixes, mix), further: step?.cost ?? null, gain: step?.gain ?? null };
    }),
    notes: [words.notes.front],
  };
}
