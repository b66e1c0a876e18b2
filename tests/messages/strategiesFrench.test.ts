import { describe, expect, it } from 'vitest';
import { classics, findEntry } from '../../src/catalogue/index.ts';
import { messagesFor, strategyWords } from '../../src/messages/index.ts';

const told = Object.entries(messagesFor('fr').strategies);

/** Figures in words, as far as the names and descriptions of both languages use them for the same thing. */
const signs = /\b\d+(?:-\d+)*\b/g;

describe('the French words on strategies', () => {
  it('tell at least the forty most used', () => {
    expect(told.length).toBeGreaterThanOrEqual(40);
  });

  it('stand under ids of the catalogue, not under other names of an entry', () => {
    expect(told.map(([id]) => id).filter((id) => findEntry(id)?.id !== id)).toEqual([]);
  });

  it('tell every classic, and so every entry of the first tournament', () => {
    expect(classics.filter((id) => !told.some(([one]) => one === id))).toEqual([]);
  });

  describe.each(told)('of %s', (id, { name, about }) => {
    it('are a name and one paragraph that ends', () => {
      expect(name).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(about).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(about).not.toBe(findEntry(id)?.about);
    });

    it('keep the figures of the name', () => {
      expect(name.match(signs) ?? []).toEqual(findEntry(id)?.name.match(signs) ?? []);
    });

    it('are what is told in French', () => {
      expect(strategyWords('fr', findEntry(id)!)).toEqual({ name, about });
    });
  });
});
