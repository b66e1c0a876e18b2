import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { languages } from '../../src/messages/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

// Zero-determinant strategies refuse most payoffs, and teams count some among their members; the others take any.
const ids = catalogue.filter(({ id, family }) => family !== 'meta' && !id.startsWith('zd-')).map(({ id }) => id);
const longNames = [...ids].sort((a, b) => b.length - a.length).slice(0, 12);
const large = '--game 500000,300000,100000,-123456.789 --execution-noise 0.123456';

describe('80 columns', () => {
  it.each(languages)('hold the page of every strategy: %s', async (language) => {
    // teams are slow to measure and tell the same lines: one stands for all
    for (const { id, family } of catalogue) {
      if (family === 'meta' && id !== 'meta-hunter') continue;
      const { out } = await donnant(['strategies', id, '--language', language]);
      expect({ id, lines: tooWide(out) }).toEqual({ id, lines: [] });
    }
  });

  it.each([
    'tournament --rounds 10 --repetitions 2',
    'tournament --preset axelrod-1980 --repetitions 2',
    `tournament --players ${longNames.join(',')} --rounds 10 --repetitions 2 ${large}`,
    `tournament --vendors ${longNames.join(',')} --partners random:p=0.333333,grim --rounds 10 --repetitions 2 ${large}`,
    `match ${longNames[0]} ${longNames[1]} --rounds 12345 ${large}`,
    `expect ${longNames.find((id) => id.includes('tat'))} pavlov --rounds 123456 ${large}`,
    `expect grim pavlov --continuation 0.99 --replies ${large}`,
    'strategies --family retaliator',
  ])('hold long names and large figures: %s', async (line) => {
    for (const language of languages) {
      const { code, out, problems } = await donnant([...wordsOf(line), '--language', language]);
      expect({ language, code, problems, lines: tooWide(out) }).toEqual({ language, code: 0, problems: '', lines: [] });
    }
  });

  it.each(['check', 'advise', 'sweep'])('hold what %s tells of the shipped scenario', async (command) => {
    const axis = command === 'sweep' ? ['--axis', 'continuation=0.5..0.999:5'] : [];
    const { code, out } = await donnant([command, 'examples/scenarios/reps-and-resellers.yaml', ...axis]);
    expect({ code, lines: tooWide(out) }).toEqual({ code: 0, lines: [] });
  });

  it('hold what init tells of a file with a long name, as far as the name itself does', async () => {
    await inFolder(async (cwd) => expect(tooWide((await donnant(['init', `${'deal-'.repeat(7)}.yaml`], { cwd })).out)).toEqual([]));
  });
});
