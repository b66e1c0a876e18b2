import type { Call } from '../command.ts';

/** What a set of conditions may say, by the option and by the library's path that say the same. */
export const settings = {
  game: ['game', '--game', 'game'],
  rounds: ['rounds', '--rounds', 'length.rounds'],
  known: ['known', '--known', 'length.known'],
  continuation: ['continuation', '--continuation', 'length.continuation'],
  execution: ['executionNoise', '--execution-noise', 'noise.execution'],
  perception: ['perceptionNoise', '--perception-noise', 'noise.perception'],
  recall: ['recall', '--recall', 'recall'],
  discount: ['discount', '--discount', 'discount'],
} as const;

/**
 * Where a problem stands that the library found in one of several conditions, or in what they share, in the words of the
 * command line: the condition as it was typed, or the options; the library's own path where it tells of neither.
 */
export function conditionPlace({ options }: Pick<Call, 'options'>, path: string): string {
  const given: readonly unknown[] = Array.isArray(options['condition']) ? options['condition'] : [];
  const [, at, own = ''] = /^conditions\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  const text = at === undefined ? undefined : given[Number(at)];
  if (text !== undefined) return `--condition ${String(text)}${own === '' ? '' : `, ${settingAt(own) ?? own}`}`;
  const shared = Object.values(settings).filter(([option, , of]) => options[option] !== undefined && of.startsWith(`${path}.`));
  return shared.length === 0 ? path : shared.map(([, flag]) => flag).join(', ');
}

/** A text that speaks of options, of what stands in their place in a condition: `rounds=` for `--rounds`. */
export function inSettings(text: string): string {
  return text.replaceAll(/--[a-z-]+/g, (flag) => {
    const name = settingAt(flag);
    return name === undefined ? flag : name === 'known' ? name : `${name}=`;
  });
}

/** The setting that an option or a path of the library speaks of; undefined where it is none. */
export function settingAt(place: string): string | undefined {
  return Object.entries(settings).find(([, [, flag, of]]) => place === flag || place.startsWith(of))?.[0];
}
