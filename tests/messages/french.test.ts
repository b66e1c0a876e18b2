import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor, languages, messagesFor } from '../../src/messages/index.ts';
import { saidOfInput, say, textsIn } from './said.ts';
import { sampledMessages, units } from './samples.ts';

const french = messagesFor('fr');
const formats = formatsFor('fr', 'EUR');

/** Words that hold English sentences together and that French does not have. */
const englishWords =
  /^(the|and|of|with|which|that|from|is|are|was|were|this|these|what|when|where|who|whose|how|than|then|not|it|its|they|their|there|at|by|for|into|as|be|been|has|have|no|yes|to|if|under|without|after|before|between|each|every|all|both|other|more|most|less|least|deal|deals|rule|rules|partner|vendor|move|moves|side|sides|today|now|goal|year|years)$/i;

/** Words as they stand in sentences: what is typed, such as `after-adaptation` or `--rule`, is one word and no English. */
function englishIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_.=:/-]+/gu) ?? []).map((word) => word.replace(/[.:]+$/, '')).filter((word) => englishWords.test(word));
}

const typography: readonly (readonly [rule: string, wrong: RegExp])[] = [
  ['no-break spaces before : ; ? ! % »', / (?=[:;!?%»](?:[\s.,;)]|$))/u],
  ['a space before : ; ? !', /[\p{L}\p{N})»][:;!?](?=\s|$)/u],
  ['a space before %, but in what is typed, as in conflict=30%', /(?<![=\d.,\u202f]|: )\d+(,\d+)?%/u],
  ['no-break spaces inside guillemets', /«(?!\u00a0)|(?<!\u00a0)»/u],
  ['articles contracted with de and à', /(?<!\p{L})(?:de|à) les?(?!\p{L})/iu],
  ['elision before a vowel', /(?<![\p{L}-])(?:de|ne|le|la|je|se|que|lorsque|jusque|puisque) (?=[aeiouyéèêàâîôû])/iu],
  ['the typographic apostrophe', /\p{L}'\p{L}/u],
  ['French quotation marks', /[“”‘"]/u],
];

function faultsIn(said: string): string[] {
  // What stands in backticks is typed as it is.
  const text = said.replace(/`[^`]*`/g, '');
  return [
    ...typography.filter(([, wrong]) => wrong.test(text)).map(([rule]) => rule),
    ...englishIn(text).map((word) => `English: ${word}`),
  ];
}

/** Words that are typed as they are, told in the help of options. */
const typed = ['English: now', 'English: today', 'English: all'];

const texts = textsIn(french).filter(({ path }) => !saidOfInput(path));
const functions = sampledMessages.filter(({ path }) => !path.includes('problems'));

describe('the French texts', () => {
  it('are French, and set as French is', () => {
    const wrong = texts.flatMap(({ path, text }) => {
      const faults = faultsIn(text).filter((fault) => !(path.includes('.options.') && typed.includes(fault)));
      return faults.map((fault) => `${path}: ${fault}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(functions.map((message) => [message.path.join('.'), message] as const))('stay so with arguments in %s', (_, { path, args }) => {
    fc.assert(
      fc.property(args, (sampled) => {
        // A unit that is handed over is said as it is.
        const faults = faultsIn(say(french, path, sampled, formats)).filter((fault) => !units.some((unit) => fault === `English: ${unit}`));
        expect(faults).toEqual([]);
      }),
      { seed: 2, numRuns: 30 },
    );
  });
});

describe('every message with arguments', () => {
  it.each(languages)('leaves no hole in language %s', (language) => {
    for (const { path, args } of sampledMessages)
      for (const sampled of fc.sample(args, { seed: 3, numRuns: 30 })) {
        const text = say(messagesFor(language), path, sampled, formatsFor(language, 'EUR'));
        expect(text, path.join('.')).not.toMatch(/undefined|NaN|\[object|=>/);
        // A departure with no state is one that is told by what came before.
        if (path.join('.') !== 'replies.departure') expect(text, path.join('.')).not.toMatch(/\bnull\b/);
      }
  });
});
