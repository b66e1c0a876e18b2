import { describe, expect, it } from 'vitest';
import { findEntry, strategy } from '../../src/catalogue/index.ts';
import { historicWords, languages } from '../../src/messages/index.ts';
import { tournamentPreset, tournamentPresets } from '../../src/tournament/index.ts';

describe.each(tournamentPresets.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
  const { spec, published, why, differences, source } = preset;
  it('has only members of the catalogue, each once, and plays them all', () => {
    for (const entry of published) expect(strategy(entry.id).id).toBe(findEntry(entry.id)!.id);
    expect(new Set(published.map((entry) => entry.id)).size).toBe(published.length);
    expect(spec.players).toEqual(published.map((entry) => entry.id));
  });

  it('gives each published place once, best first', () => {
    const places = published.flatMap(({ place }) => place ?? []);
    expect(places[0]).toBe(1);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('has rows of scores only that cover the field', () => {
    for (const { against } of published) if (against !== undefined) expect(against).toHaveLength(published.length);
  });

  it('explains in every language what differs, for members only', () => {
    expect(source).toMatch(/\b(19|20)\d\d/);
    const said = languages.map((language) => historicWords(language, preset));
    for (const words of said) {
      expect(Object.keys(words.differences).sort()).toEqual(Object.keys(differences).sort());
      for (const text of [words.why, ...Object.values(words.differences)]) expect(text.length).toBeGreaterThan(20);
      for (const member of Object.keys(words.differences)) expect(spec.players).toContain(member);
      // A difference ends without a full stop, and is one: the sentence around it has it.
      for (const text of Object.values(words.differences)) expect(text).not.toMatch(/[.:]$/);
    }
    expect(said[0]!.why).toBe(why);
    expect(new Set(said.map((words) => words.why)).size).toBe(languages.length);
  });
});

describe('names', () => {
  it('lead to the four fields', () => {
    expect(tournamentPresets.map(({ id }) => id)).toEqual(['axelrod-1980', 'axelrod-1980-second', 'stewart-plotkin-2012', 'beaufils-1996']);
    for (const preset of tournamentPresets) expect(tournamentPreset(preset.id)).toBe(preset);
  });

  it('that are wrong are answered with the nearest, or with all', () => {
    expect(() => tournamentPreset('beaufils-1997')).toThrow(/beaufils-1996/);
    expect(() => tournamentPreset('x')).toThrow(/axelrod-1980-second.*stewart-plotkin-2012.*beaufils-1996/);
  });
});
