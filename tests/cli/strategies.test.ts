import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

const json = async (line: string) => JSON.parse((await donnant([...wordsOf(line), '--json'])).out) as Record<string, never>;
const idsOf = async (line: string) => (await json(line))['strategies'] as unknown as { id: string }[];

describe('donnant strategies', () => {
  it('lists those with all the traits asked for', async () => {
    const ids = (await idsOf('strategies --traits nice,not-stochastic,provocable --memory 1')).map(({ id }) => id);
    expect(ids).toContain('tit-for-tat');
    for (const out of ['always-cooperate', 'generous-tit-for-tat', 'grudger', 'tit-for-two-tats']) expect(ids).not.toContain(out);
  });

  it('takes ranges open at either end', async () => {
    const states = async (range: string) =>
      ((await json(`strategies --family forgiver --states ${range}`))['strategies'] as unknown as { states: number }[]).map(
        (one) => one.states,
      );
    expect(Math.max(...(await states('..3')))).toBe(3);
    expect(Math.min(...(await states('4..')))).toBeGreaterThanOrEqual(4);
    expect(new Set(await states('3..3'))).toEqual(new Set([3]));
  });

  it('finds letters of a name, and what looks at payoffs', async () => {
    expect((await idsOf('strategies --text nydegger')).map(({ id }) => id)).toContain('first-by-nydegger');
    const ids = (await idsOf('strategies --family memory-one --uses payoffs')).map(({ id }) => id);
    expect(ids).toContain('generous-tit-for-tat');
    expect(ids).not.toContain('tit-for-tat');
  });

  it('tells one with its traits, what it earns from ten others, exactly', async () => {
    const { out } = await donnant(wordsOf('strategies tit-for-tat'));
    expect(out).toContain('provocable: yes; defects right after 100% of defections');
    expect(tooWide(out)).toEqual([]);
    const { against } = (await json('strategies tit-for-tat')) as unknown as {
      against: { opponent: string; exact: boolean; perRound: { own: number; other: number } }[];
    };
    expect(against).toHaveLength(10);
    // exploited once by the hostile one, then 1 a round: 199 / 200 and (5 + 199) / 200
    expect(against.find(({ opponent }) => opponent === 'always-defect')).toMatchObject({
      exact: true,
      perRound: { own: 0.995, other: 1.02 },
    });
  });

  it('leaves out what a file does not say of its strategy', async () => {
    await inFolder(async (cwd) => {
      const rule = 'id: mine\nname: Mine\nkind: memory-one\nopening: 1\nreply: { CC: 1, CD: 0, DC: 1, DD: 0 }\n';
      writeFileSync(join(cwd, 'mine.yaml'), rule);
      const { code, out, problems } = await donnant(wordsOf('strategies ./mine.yaml'), { cwd });
      expect({ code, problems }).toEqual({ code: 0, problems: '' });
      expect(out).toMatch(/^Mine\n\nid: mine\n/);
      expect(out).not.toMatch(/\n\n\n/);
      expect(out).not.toMatch(/^[^\n:]+: *$/m);
    });
  });

  it('draws the states to a file, and refuses what cannot be drawn', async () => {
    await inFolder(async (folder) => {
      const { code } = await donnant(wordsOf('strategies grim --machine grim.svg'), { cwd: folder });
      expect(code).toBe(0);
      expect(readFileSync(join(folder, 'grim.svg'), 'utf8')).toContain('<svg');
    });
    const refused = await donnant(wordsOf('strategies gradual --machine gradual.svg'));
    expect(refused.code).toBe(2);
    expect(refused.problems).toContain('--machine');
    expect((await donnant(wordsOf('strategies --machine all.svg'))).problems).toContain('--machine: no strategy to draw');
  });

  it('tells everything that is wrong with a choice at once', async () => {
    const { code, problems } = await donnant(
      wordsOf('strategies --traits nicee,not-foo --memory x --states 1..a..3 --family memry --uses cake'),
    );
    expect(code).toBe(2);
    for (const told of ['--traits: unknown trait: received "nicee"', 'received "not-foo"', '--memory', '--states', '--family', '--uses']) {
      expect(problems).toContain(told);
    }
  });
});
