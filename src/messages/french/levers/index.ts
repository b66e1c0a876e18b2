import type { levers as englishLevers, presets as englishPresets } from '../../english/levers/index.ts';
import { memoryWords } from './memory.ts';
import { payoffWords } from './payoffs.ts';
import { peopleWords } from './people.ts';
import { presetWords } from './presets.ts';
import { shadowWords } from './shadow.ts';

/** Levers by id. */
export const levers: typeof englishLevers = { ...shadowWords, ...payoffWords, ...memoryWords, ...peopleWords };

/** Ready rules by id: name, what is done, and its legal or gaming caveat. */
export const presets: typeof englishPresets = presetWords;
