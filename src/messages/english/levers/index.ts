import { memoryWords } from './memory.ts';
import { payoffWords } from './payoffs.ts';
import { peopleWords } from './people.ts';
import { presetWords } from './presets.ts';
import { shadowWords } from './shadow.ts';

/** What a lever is called, what it does, and what its parameters are. */
export interface LeverWords {
  readonly name: string;
  readonly about: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Levers by id. */
export const levers: Readonly<Record<string, LeverWords>> = { ...shadowWords, ...payoffWords, ...memoryWords, ...peopleWords };

/** Ready rules by id: name, what is done, and its legal or gaming caveat. */
export const presets: Readonly<Record<string, { readonly name: string; readonly about: string; readonly caveat: string }>> = presetWords;
