import { Problems, type Side, sides } from '../core/index.ts';
import type { Setting, WordOfMouth } from './setting.ts';

/** What holds where nothing is said: nobody hears of anything. */
const silence: WordOfMouth = { others: 0, heard: 0 };

/**
 * The setting in which one side's breaches become known to others it deals with: reputation, or indirect reciprocity
 * (Nowak & Sigmund 1998).
 *
 * @param side - Whose breaches become known.
 * @param word - How many others it deals with, at least 0, and the chance that a breach against one is heard by another.
 * @throws InputError listing every figure out of range.
 * @example
 * withWord(setting, 'vendor', { others: 20, heard: 0.3 }).word?.vendor.heard; // 0.3
 */
export function withWord(setting: Setting, side: Side, { others, heard }: WordOfMouth): Setting {
  const problems = new Problems();
  if (!sides.includes(side)) problems.add({ path: 'side', message: 'unknown side', received: side, expected: 'vendor or partner' });
  problems.number('word.others', others, 0);
  problems.chance('word.heard', heard);
  problems.throwIfAny();
  if (setting.word === undefined && heard === 0) return setting;
  return { ...setting, word: { vendor: silence, partner: silence, ...setting.word, [side]: { others, heard } } };
}
