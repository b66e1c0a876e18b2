import { type Formats, type Language, type Messages, formatsFor, messagesFor } from '../messages/index.ts';
import type { Attribution, Part, ScenarioComparison } from '../study/index.ts';

/** Two scenarios compared, and the language to tell it in. */
export interface ComparePicture {
  readonly comparison: ScenarioComparison;
  /** Default English. */
  readonly language?: Language;
}

/** How a comparison is told: amounts in the unit of the second file. */
export interface CompareVoice {
  readonly language: Language;
  readonly say: Messages['compare'];
  readonly formats: Formats;
}

/** The voice for a comparison. */
export function compareVoice({ comparison, language = 'en' }: ComparePicture): CompareVoice {
  return { language, say: messagesFor(language).compare, formats: formatsFor(language, comparison.units.after) };
}

/** Below this part of the largest figure at hand, a difference is rounding. */
const rounding = 1e-9;

/** The parts that do something, the largest first, and the inputs of the others. */
export function tellingParts({ before, after, parts }: Attribution): {
  readonly telling: readonly Part[];
  readonly idle: readonly string[];
} {
  const size = Math.max(Math.abs(before), Math.abs(after), ...parts.flatMap(({ first, last }) => [Math.abs(first), Math.abs(last)]));
  const tells = ({ share, first, last }: Part): boolean => [share, first, last].some((change) => Math.abs(change) > rounding * size);
  return {
    telling: parts.filter(tells).toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share)),
    idle: parts.filter((part) => !tells(part)).flatMap(({ inputs }) => inputs),
  };
}
