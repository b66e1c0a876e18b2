import { InputError } from '../core/index.ts';
import { type LeverUse, type Setting, applyLevers, presetUses } from '../incentives/index.ts';
import type { OpenLever } from './readLevers.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** What a line of the file pulls, with its figures computed: one lever, or those of a ready rule. */
export function usesOf({ lever, preset, words, figures }: OpenLever, numbers: Numbers): readonly LeverUse[] {
  const computed = Object.fromEntries(figures.map(([name, { key }]) => [name, numberAt(numbers, key)] as const));
  return preset ? presetUses(lever, computed) : [{ ...words, ...computed, lever }];
}

/**
 * A segment's setting with levers of the file pulled, those that are meant for it.
 *
 * @throws InputError with paths of the file.
 */
export function pullOpen(setting: Setting, levers: readonly OpenLever[], segment: string, numbers: Numbers): Setting {
  const here = leversIn(levers, segment);
  if (here.length === 0) return setting;
  const pulled = here.flatMap((lever) => usesOf(lever, numbers).map((use) => ({ use, at: lever.at })));
  try {
    return applyLevers(
      setting,
      pulled.map(({ use }) => use),
    );
  } catch (error) {
    // levers know what is wrong with them; only the paths are the file's
    if (!(error instanceof InputError)) throw error;
    const placed = (text: string): string => text.replaceAll(/\blevers\[(\d+)\]/g, (_, i: string) => pulled[Number(i)]!.at);
    throw new InputError(error.problems.map((problem) => ({ ...problem, path: placed(problem.path), message: placed(problem.message) })));
  }
}

/** The levers that are meant for a segment. */
export function leversIn(levers: readonly OpenLever[], segment: string): readonly OpenLever[] {
  return levers.filter(({ segments }) => segments === undefined || segments.includes(segment));
}
