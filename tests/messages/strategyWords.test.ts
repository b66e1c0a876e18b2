import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/catalogue/index.ts';
import { messagesFor, strategyName, strategyWords } from '../../src/messages/index.ts';

const { strategies } = messagesFor('fr');
const ids = new Set(catalogue.flatMap(({ id, aliases }) => [id, ...aliases]));
const folder = 'examples/scenarios';

describe('the words about strategies', () => {
  it('speak of strategies that there are', () => {
    expect(Object.keys(strategies).filter((id) => !catalogue.some((entry) => entry.id === id))).toEqual([]);
  });

  it('are in French for every strategy of a shipped scenario, under other words than the English', () => {
    const used = readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => behavioursIn(parse(readFileSync(`${folder}/${file}`, 'utf8'))));
    expect(new Set(used).size).toBeGreaterThan(3);
    for (const entry of catalogue.filter(({ id, aliases }) => [id, ...aliases].some((name) => used.includes(name)))) {
      const words = strategyWords('fr', entry);
      expect(words.name).not.toBe(entry.name);
      expect(words.about).not.toBe(entry.about);
    }
  });

  it('have a name of its own for each strategy', () => {
    const names = Object.values(strategies).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are those of the catalogue in English', () => {
    for (const entry of catalogue) expect(strategyWords('en', entry)).toEqual({ name: entry.name, about: entry.about });
  });

  it('are a strategy’s own where the language has none', () => {
    const own = { id: 'my-own', name: 'My own', about: 'Plays as I do.' };
    expect(strategyWords('fr', own)).toEqual({ name: 'My own', about: 'Plays as I do.' });
    expect(strategyName('fr', { id: 'constructor', name: 'C' })).toBe('C');
  });

  it('keep parameters that were chosen behind the name', () => {
    expect(strategyName('fr', { id: 'random', name: 'Random (p = 0.3)' })).toBe('Aléatoire (p = 0.3)');
    expect(strategyName('fr', { id: 'contrite-tit-for-tat-axelrod', name: 'Contrite Tit for Tat (Axelrod-Python)' })).toBe(
      'Donnant-donnant contrit (Axelrod-Python)',
    );
  });
});

/** Every key of a scenario that names a strategy. */
function behavioursIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(ids.has(key) ? [key] : []), ...behavioursIn(value)]);
}
