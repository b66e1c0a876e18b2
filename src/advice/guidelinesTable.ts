import { sides } from '../core/index.ts';
import type { FourTests, GuidelineTests, PoolTime, ReciprocityTest } from '../study/index.ts';
import type { Table, TableRow } from '../table/index.ts';
import type { Voice } from './voice.ts';

const four: readonly (keyof FourTests)[] = ['envy', 'firstToDefect', 'reciprocity', 'clarity'];

/** Each guideline for each side, against the other side's pool today and once both have adapted; and how forgiving to be. */
export function guidelinesTable(voice: Voice, { sides: tested }: GuidelineTests): Table {
  const { say, formats } = voice;
  const words = say.adviceSections.tables.guidelines;
  const passed = ({ bestRange: [from, to] }: ReciprocityTest): string => words.passed(formats.finePercent(from), formats.finePercent(to));
  const row = (side: string, guideline: string, tell: (when: PoolTime) => string): TableRow => ({
    side,
    guideline,
    now: tell('now'),
    adapted: tell('adapted'),
  });
  return {
    title: words.title,
    columns: [
      { key: 'side', label: words.side, kind: 'text' },
      { key: 'guideline', label: words.guideline, kind: 'text' },
      { key: 'now', label: words.now, kind: 'text' },
      { key: 'adapted', label: words.adapted, kind: 'text' },
    ],
    rows: sides.flatMap((side) => [
      ...four.map((name) =>
        row(voice[side], say.guidelines.names[name], (when) => say.guidelines.verdict(tested[side][when][name].verdict)),
      ),
      row(voice[side], words.forgiving, (when) => passed(tested[side][when].reciprocity)),
    ]),
    notes: Object.values(words.notes),
  };
}
