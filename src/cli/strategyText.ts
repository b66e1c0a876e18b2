import type { StrategyEntry } from '../catalogue/index.ts';
import { strategyWords } from '../messages/index.ts';
import type { Traits } from '../strategies/index.ts';
import { labelled, toTerminal } from '../table/index.ts';
import type { Call } from './command.ts';
import { paragraph } from './paragraph.ts';

/** One entry of the catalogue in full. */
export function strategyText(
  { entry, traits }: { entry: StrategyEntry; traits: Traits },
  { say, language, width }: Pick<Call, 'say' | 'language' | 'width'>,
): string {
  const { strategies, shared } = say.cli;
  const { one, endless } = strategies;
  const { name, about } = strategyWords(language, entry);
  const yesNo = (value: boolean): string => (value ? shared.yes : shared.no);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [one.id, entry.id],
    [one.aliases, entry.aliases.join(', ') || undefined],
    [one.family, entry.family],
    [one.source, entry.source],
    [one.finite, yesNo(traits.finite)],
    [one.states, traits.states?.toString()],
    [one.nice, yesNo(traits.nice)],
    [one.stochastic, yesNo(traits.stochastic)],
    [one.memory, traits.memory === Infinity ? endless : traits.memory?.toString()],
    [one.peer, entry.peer],
  ];
  const told = lines.flatMap(([label, value]) => (value === undefined ? [] : [paragraph(labelled(label, value, { language }), width)]));
  return [paragraph(name, width), '\n', paragraph(about, width), '\n', ...told, parameters(entry, { say, language, width })].join('');
}

function parameters({ id, params }: StrategyEntry, { say, language, width }: Pick<Call, 'say' | 'language' | 'width'>): string {
  const { strategies } = say.cli;
  const entries = Object.entries(params);
  if (entries.length === 0) return '';
  const table = {
    title: strategies.parameters,
    columns: [
      { key: 'name', label: strategies.parameter, kind: 'text' },
      { key: 'default', label: strategies.default, kind: 'text', align: 'right' },
      { key: 'meaning', label: strategies.meaning, kind: 'text' },
    ],
    rows: entries.map(([name, param]) => ({ name, default: param.default ?? strategies.fromPayoffs, meaning: param.meaning })),
    notes: [strategies.usage(id, entries[0]![0])],
  } as const;
  return `\n${toTerminal(table, { width, language })}`;
}
