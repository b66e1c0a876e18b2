import type { StrategyEntry } from '../catalogue/index.ts';
import { strategyWords } from '../messages/index.ts';
import { labelled, toTerminal } from '../table/index.ts';
import type { AllTraits } from '../traits/index.ts';
import type { Call } from './command.ts';
import { paragraph } from './paragraph.ts';

/** What is told of one entry. */
export interface ToldEntry {
  readonly entry: StrategyEntry;
  readonly traits: AllTraits;
}

type Voice = Pick<Call, 'say' | 'language' | 'width' | 'formats'>;

/** One entry of the catalogue in full. */
export function strategyText({ entry, traits }: ToldEntry, voice: Voice): string {
  const { say, language, width } = voice;
  const { shared } = say.cli;
  const { one, endless, asks } = say.cli.strategies;
  const { name, about } = strategyWords(language, entry);
  const yesNo = (value: boolean): string => (value ? shared.yes : shared.no);
  const uses = (['payoffs', 'length'] as const).filter((key) => traits.uses[key]).map((key) => asks[key]);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [one.id, entry.id],
    [one.aliases, entry.aliases.join(', ') || undefined],
    [one.family, entry.family],
    [one.source, entry.source.trim() || undefined],
    [one.peer, entry.peer],
    [one.finite, yesNo(traits.finite)],
    [one.states, traits.states?.toString()],
    [one.memory, traits.memory === Infinity ? endless : traits.memory?.toString()],
    [one.stochastic, yesNo(traits.stochastic)],
    [one.asks, uses.join(', ') || undefined],
    [one.nice, yesNo(traits.nice)],
    [one.provocable, yesNo(traits.provocable) + share(traits.measured.provocability, one.strikes, voice)],
    [one.forgiving, yesNo(traits.forgiving) + share(traits.measured.forgiveness, one.returns, voice)],
    [one.envious, `${yesNo(traits.envious)}${gap(traits.measured.scoreGap.value, voice)}`],
    [one.clear, `${yesNo(traits.clear)}${one.bits(voice.formats.number(traits.measured.moveEntropy?.value ?? 0, 2))}`],
  ];
  const told = lines.flatMap(([label, value]) => (value === undefined ? [] : [paragraph(labelled(label, value, { language }), width)]));
  // files may leave out the description and the source
  const head = [name, about].filter((text) => text.trim() !== '').map((text) => `${paragraph(text, width)}\n`);
  return [...head, ...told, parameters(entry, voice)].join('');
}

/** How much more or less it earns, in words; nothing where it is the same. */
function gap(value: number, { say, formats }: Voice): string {
  return Math.abs(value) < 0.0005 ? '' : say.cli.strategies.one.gap(formats.number(Math.abs(value), 3), value > 0);
}

/** A measured share in words, or nothing where there was no occasion. */
function share(measured: { readonly value: number } | null, words: (share: string) => string, { formats }: Voice): string {
  return measured === null ? '' : words(formats.percent(measured.value));
}

function parameters({ id, params }: StrategyEntry, { say, language, width }: Voice): string {
  const { strategies } = say.cli;
  const entries = Object.entries(params);
  if (entries.length === 0) return '';
  const shown = (value: unknown): string => {
    if (value === null) return strategies.fromPayoffs;
    return Array.isArray(value) ? strategies.listOf(value.length, value.slice(0, 3).join(', ')) : String(value);
  };
  const table = {
    title: strategies.parameters,
    columns: [
      { key: 'name', label: strategies.parameter, kind: 'text' },
      { key: 'default', label: strategies.default, kind: 'text', align: 'right' },
      { key: 'meaning', label: strategies.meaning, kind: 'text' },
    ],
    rows: entries.map(([name, param]) => ({ name, default: shown(param.default), meaning: param.meaning })),
    notes: [strategies.usage(id, entries[0]![0])],
  } as const;
  return `\n${toTerminal(table, { width, language })}`;
}
