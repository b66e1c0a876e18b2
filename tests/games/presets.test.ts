import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { type PresetName, analyseGame, gamePresets, games, presetGame } from '../../src/games/index.ts';

const names = Object.keys(gamePresets) as PresetName[];

describe('preset games', () => {
  it.each(names)('%s has a kebab-case name, a line about it and a source', (name) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(gamePresets[name].about.length).toBeGreaterThan(20);
    expect(gamePresets[name].source).not.toBe('');
    expect(presetGame(name)).toBe(games[name]);
  });

  it.each(['chicken', 'leader', 'hero', 'stag-hunt', 'coordination', 'harmony', 'deadlock'] as const)(
    '%s is what its name says, for both sides',
    (name) => {
      expect(analyseGame(games[name]).kind).toEqual({ vendor: name, partner: name });
    },
  );

  it.each(['axelrod', 'prison-years', 'donation', 'mild', 'hard-poach', 'turn-taking', 'channel-deal'] as const)(
    '%s is a dilemma for both sides',
    (name) => {
      expect(analyseGame(games[name]).isDilemma).toEqual({ vendor: true, partner: true });
    },
  );

  it('tells the prison years as costs', () => {
    const { orientation, unit, states } = games['prison-years'];
    expect([orientation, unit]).toEqual(['costs', 'years']);
    expect(states[0]!.payoffs.vendor).toEqual({ T: 0, R: -1, P: -3, S: -5 });
  });

  it('has two equilibria, each preferred by one side, in the battle of the sexes', () => {
    const { equilibria, efficient, payoffDominant, mixed } = analyseGame(games['battle-of-the-sexes']);
    expect(equilibria).toEqual(['CC', 'DD']);
    expect(efficient).toEqual(['CC', 'DD']);
    expect(payoffDominant).toBeNull();
    // Luce & Raiffa 1957: each goes to its own favourite two times in three.
    expect(mixed?.vendor).toBeCloseTo(2 / 3, 12);
    expect(mixed?.partner).toBeCloseTo(1 / 3, 12);
  });

  it('names the nearest preset for an unknown name', () => {
    expect(() => presetGame('chiken')).toThrow(InputError);
    expect(() => presetGame('chiken')).toThrow(/unknown game: received "chiken", expected chicken/);
    expect(() => presetGame('toString')).toThrow(InputError);
  });
});
