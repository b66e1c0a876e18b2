import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Messages, languages, messagesFor } from '../../src/messages/index.ts';
import { words } from '../../src/messages/french/words.ts';
import { figuresIn, marked, saidOfInput, say, textsIn } from './said.ts';
import { names, sampledMessages } from './samples.ts';

const [english, french] = [messagesFor('en'), messagesFor('fr')];

/** Words that the two languages share. */
const sameInBoth: readonly string[] = [
  'continuation',
  'coop.',
  'dose',
  'double commission',
  'exclusion',
  'fin.',
  'gradient',
  'Imitation',
  'score',
  'source',
  'stable',
];

/** Every key and what stands there, down to the texts; functions with the number of their arguments. */
function shapeOf(node: unknown, path = ''): string[] {
  if (typeof node === 'function') return [`${path}(${node.length})`];
  if (typeof node !== 'object' || node === null) return [`${path}: ${typeof node}`];
  return Object.entries(node).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));
}

/** Without the words on strategies and on fields of the literature, which in English stand with what they tell of. */
function withoutOwnWords({ historic, ...messages }: Messages): Record<string, unknown> {
  return { ...messages, strategies: {}, historic: { ...historic, fields: {} } };
}

describe('the message catalogues', () => {
  it('have the same keys in each language, and functions of as many arguments', () => {
    expect(languages).toEqual(['en', 'fr']);
    expect(shapeOf(withoutOwnWords(words))).toEqual(shapeOf(withoutOwnWords(english)));
  });

  it('say nothing with the same words in both, but for what is the same', () => {
    const own = new Map(textsIn(withoutOwnWords(english)).map(({ path, text }) => [path, text]));
    const same = textsIn(withoutOwnWords(french)).filter(({ path, text }) => own.get(path) === text && /\p{L}{2}/u.test(text));
    const texts = same.filter(({ path }) => !saidOfInput(path)).map(({ text }) => text);
    expect(texts.filter((text) => !sameInBoth.includes(text))).toEqual([]);
  });

  it('leave what is said of wrong input in English', () => {
    const problems = (messages: Messages): string[] =>
      textsIn(messages)
        .filter(({ path }) => saidOfInput(path))
        .map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
    expect(problems(french)).toEqual(problems(english));
  });

  it('give the same numbers in texts without arguments', () => {
    const own = new Map(textsIn(withoutOwnWords(english)).map(({ path, text }) => [path, figuresIn(text)]));
    for (const { path, text } of textsIn(withoutOwnWords(french))) expect([path, figuresIn(text)]).toEqual([path, own.get(path)]);
  });

  it.each(sampledMessages.map((message) => [message.path.join('.'), message] as const))(
    'say the same figures and names of %s in each language',
    (_, { path, args }) => {
      fc.assert(
        fc.property(args, (sampled) => {
          const [ours, theirs] = [say(english, path, sampled, marked), say(french, path, sampled, marked)];
          expect(figuresIn(theirs)).toEqual(figuresIn(ours));
          // A text that is handed over may begin a sentence in one language and not in the other.
          const told = (text: string): string[] => names.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
          expect(told(theirs)).toEqual(told(ours));
        }),
        { seed: 1, numRuns: 30 },
      );
    },
  );
});
