import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Messages, languages, messagesFor } from '../../src/messages/index.ts';
import { words } from '../../src/messages/french/words.ts';
import { figuresIn, marked, say, textsIn } from './said.ts';
import { names, sampledMessages } from './samples.ts';

const [english, french] = [messagesFor('en'), messagesFor('fr')];

/** What is the same in both languages: terms, signs, names of games and of files. */
const sameInBoth: readonly string[] = [];

/** Every key and what stands there, down to the texts; functions with the number of their arguments. */
function shapeOf(node: unknown, path = ''): string[] {
  if (typeof node === 'function') return [`${path}(${node.length})`];
  if (typeof node !== 'object' || node === null) return [`${path}: ${typeof node}`];
  return Object.entries(node).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));
}

/** Without the names of strategies, which in English are those of the strategies' own catalogue. */
function withoutStrategies({ strategies: _, ...rest }: Messages): Omit<Messages, 'strategies'> {
  return rest;
}

describe('the message catalogues', () => {
  it('have the same keys in each language, and functions of as many arguments', () => {
    expect(languages).toEqual(['en', 'fr']);
    expect(shapeOf(withoutStrategies(words))).toEqual(shapeOf(withoutStrategies(english)));
  });

  it('say nothing with the same words in both, but for what is the same', () => {
    const own = new Map(textsIn(withoutStrategies(english)).map(({ path, text }) => [path, text]));
    const same = textsIn(withoutStrategies(french)).filter(({ path, text }) => own.get(path) === text && /\p{L}{2}/u.test(text));
    expect(same.filter(({ path }) => !path.includes('.problems.')).map(({ text }) => text)).toEqual(sameInBoth);
  });

  it('leave what is said of wrong input in English', () => {
    const problems = (messages: Messages): string[] =>
      textsIn([messages.cli.problems, messages.calibrate.problems]).map(({ text }) => text);
    expect(problems(french).map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual(problems(english));
  });

  it('give the same numbers in texts without arguments', () => {
    const own = new Map(textsIn(withoutStrategies(english)).map(({ path, text }) => [path, figuresIn(text)]));
    for (const { path, text } of textsIn(withoutStrategies(french))) expect([path, figuresIn(text)]).toEqual([path, own.get(path)]);
  });

  it.each(sampledMessages.map((message) => [message.path.join('.'), message] as const))(
    'say the same figures and names of %s in each language',
    (_, { path, args }) => {
      fc.assert(
        fc.property(args, (sampled) => {
          const [ours, theirs] = [say(english, path, sampled, marked), say(french, path, sampled, marked)];
          expect(figuresIn(theirs)).toEqual(figuresIn(ours));
          expect(names.filter((name) => theirs.includes(name))).toEqual(names.filter((name) => ours.includes(name)));
        }),
        { seed: 1, numRuns: 200 },
      );
    },
  );
});
