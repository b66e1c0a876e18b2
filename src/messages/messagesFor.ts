import { InputError, nearest } from '../core/index.ts';
import { english } from './english/index.ts';
import { type Language, languages } from './formats.ts';
import { french } from './french/index.ts';

/** Everything that is said to people, in one language. */
export type Messages = typeof english;

const catalogue: Readonly<Record<Language, Messages>> = { en: english, fr: french };

/**
 * The messages of a language. Messages of `InputError` are not among what is translated: they speak of files, flags and
 * code, so both catalogues hold the same English ones.
 *
 * @throws InputError for a language that there is no catalogue for.
 */
export function messagesFor(language: Language): Messages {
  const found = catalogue[language];
  if (found !== undefined) return found;
  throw new InputError([
    {
      path: 'language',
      message: 'unknown language',
      received: language,
      expected: nearest(language, languages).join(' or ') || languages.join(', '),
    },
  ]);
}
