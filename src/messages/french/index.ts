import type { english } from '../english/index.ts';
import { typesetAll } from './typeset.ts';
import { words } from './words.ts';

/** The French catalogue. */
export const french: typeof english = typesetAll(words);
