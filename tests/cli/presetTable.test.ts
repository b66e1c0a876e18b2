import { describe, expect, it } from 'vitest';
import { historicWords, languages } from '../../src/messages/index.ts';
import { tournamentPresets } from '../../src/tournament/index.ts';
import { donnant, tooWide, wordsOf } from './donnant.ts';

describe.each(tournamentPresets.map((preset) => [preset.id, preset] as const))('donnant tournament --preset %s', (id, preset) => {
  it.each(languages)('tells every entry with its published place in 80 columns: %s', async (language) => {
    const line = `tournament --preset ${id} --repetitions 2 --language ${language}`;
    const { code, out, problems } = await donnant(wordsOf(line));
    expect({ code, problems, lines: tooWide(out) }).toEqual({ code: 0, problems: '', lines: [] });
    const { name, why } = historicWords(language, preset);
    expect(out.startsWith(`${name}\n`)).toBe(true);
    expect(squeezed(out)).toContain(squeezed(why));
    for (const { name: entry, place, placeByWins } of preset.published) {
      const cells = (out.split('\n').find((found) => found.includes(` ${entry}  `)) ?? '').trim().split(/ {2,}/);
      expect([entry, cells[1]]).toEqual([entry, place === null ? '–' : String(place)]);
      if (placeByWins !== undefined) expect([entry, cells.at(-1)]).toEqual([entry, placeByWins === null ? '–' : String(placeByWins)]);
    }
  });

  it('gives as JSON what was published beside what was played', async () => {
    const { out } = await donnant(wordsOf(`tournament --preset ${id} --repetitions 1 --json`));
    expect(JSON.parse(out)).toMatchObject({ preset: id, published: preset.published, differences: preset.differences });
  });
});

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
