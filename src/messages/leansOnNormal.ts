import { type Language, formatsFor } from './formats.ts';
import { messagesFor } from './messagesFor.ts';

/** From so many repetitions on, means of scores are near enough to normal for Student's t. */
const enough = 10;

/**
 * What is said where places rest on so few repetitions that Student's t has to lean on means being nearly normal: one sentence,
 * none from 10 repetitions on. A single repetition tells no places, and is said nothing of.
 */
export function leansOnNormal(repetitions: number, language: Language): string[] {
  if (repetitions < 2 || repetitions >= enough) return [];
  return [messagesFor(language).tournament.leansOnNormal(formatsFor(language, '').number(repetitions, 0))];
}
