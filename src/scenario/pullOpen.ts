import { InputError } from '../core/index.ts';
import { type LeverUse, type Setting, applyLevers } from '../incentives/index.ts';
import type { OpenLever } from './readLevers.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** A lever of the file with its figures computed. */
export function useOf({ lever, words, figures }: OpenLever, numbers: Numbers): LeverUse {
  const computed = figures.map(([name, { key }]) => [name, numberAt(numbers, key)] as const);
  return { ...words, ...Object.fromEntries(computed), lever };
}

/**
 * A segment's setting with levers of the file pulled, those that are meant for it.
 *
 * @throws InputError with paths of the file.
 */
export function pullOpen(setting: Setting, levers: readonly OpenLever[], segment: string, numbers: Numbers): Setting {
  const here = leversIn(levers, segment);
  if (here.length === 0) return setting;
  try {
    return applyLevers(
      setting,
      here.map((lever) => useOf(lever, numbers)),
    );
  } catch (error) {
    // levers know what is wrong with them; only the paths are the file's
    if (!(error instanceof InputError)) throw error;
    const placed = (text: string): string => text.replaceAll(/\blevers\[(\d+)\]/g, (_, i: string) => here[Number(i)]!.at);
    throw new InputError(error.problems.map((problem) => ({ ...problem, path: placed(problem.path), message: placed(problem.message) })));
  }
}

/** The levers that are meant for a segment. */
export function leversIn(levers: readonly OpenLever[], segment: string): readonly OpenLever[] {
  return levers.filter(({ segments }) => segments === undefined || segments.includes(segment));
}
