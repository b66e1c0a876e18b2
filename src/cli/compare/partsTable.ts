import type { Attribution, ScenarioComparison } from '../../study/index.ts';
import type { Table } from '../../table/index.ts';
import type { Voice } from '../voice.ts';

/** Where the changes come from, as figures: for each measure the figure before, the part of each input, and the figure after. */
export function partsTable({ why, units }: ScenarioComparison, { say }: Pick<Voice, 'say'>): Table {
  const words = say.compare.tables.why;
  const rowsOf = (measure: string, unit: string, { before, after, parts, interaction }: Attribution) => {
    const row = (input: string, share: number, first: number | null = null, last: number | null = null) => ({
      measure,
      unit,
      input,
      share,
      first,
      last,
    });
    return [
      row(words.before, before),
      ...parts.map(({ inputs, share, first, last }) => row(inputs.join(' '), share, first, last)),
      ...(interaction === 0 ? [] : [row(words.interaction, interaction)]),
      row(words.after, after),
    ];
  };
  return {
    columns: [
      { key: 'measure', label: words.measure, kind: 'text' },
      { key: 'unit', label: words.unit, kind: 'text' },
      { key: 'input', label: words.input, kind: 'text' },
      { key: 'share', label: words.share, kind: 'number' },
      { key: 'first', label: words.first, kind: 'number' },
      { key: 'last', label: words.last, kind: 'number' },
    ],
    rows: [
      ...rowsOf('cooperation', 'share', why.cooperation),
      ...(typeof why.gain === 'string' ? [] : rowsOf('gain', units.after, why.gain)),
    ],
  };
}
