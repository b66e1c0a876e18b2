import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/learning/index.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const log = '--own CCDCCCDDCC --other CDCCCDDCCC';
const moves = { own: 'CCDCCCDDCC', other: 'CDCCCDDCCC' };

describe('donnant fit', () => {
  it('tells the likeliest, how sure that is, the next and what would tell them apart', async () => {
    const { code, out, problems } = await donnant(wordsOf(`fit ${log} --candidates tit-for-tat,always-cooperate`));
    expect({ code, problems }).toEqual({ code: 0, problems: '' });
    const { verdict } = fit(moves, { candidates: ['tit-for-tat', 'always-cooperate'] });
    expect(flat(out)).toContain(`Best: Tit for Tat, ${(100 * verdict.sure).toFixed(1)}% sure.`);
    expect(flat(out)).toContain(`Always Cooperate comes next: odds of ${Math.round(Math.exp(verdict.logBayesFactor!) / 10) * 10} to 1`);
    expect(flat(out)).toContain('To tell Tit for Tat from Always Cooperate, play D next: after it Tit for Tat is likelier to play D.');
  });

  it('writes as JSON what the library tells, machines spelled out', async () => {
    const { out } = await donnant(wordsOf(`fit ${log} --candidates grudger --states 2 --memory-one --execution-noise 0.1 --json`));
    const told = JSON.parse(out) as { kind: string; verdict: unknown; candidates: { id: string; fitted?: { states?: object } }[] };
    const found = fit(moves, { candidates: ['grudger', { states: 2 }, { memory: 1 }], noise: { execution: 0.1 } });
    expect(told).toMatchObject({ kind: 'fit', verdict: found.verdict, rounds: 10 });
    const { fitted } = found.candidates.find(({ id }) => id === 'machine-2')!;
    expect(told.candidates.find(({ id }) => id === 'machine-2')!.fitted!.states).toEqual(
      fitted?.kind === 'machine' ? fitted.strategy.states : undefined,
    );
  });

  it('reads several relationships, and writes all candidates as CSV', async () => {
    await inFolder(async (cwd) => {
      const { code } = await donnant(wordsOf('fit --own CC,CDC --other CC,DCC --candidates tit-for-tat,random --csv fit.csv'), { cwd });
      expect(code).toBe(0);
      const [, first] = readFileSync(join(cwd, 'fit.csv'), 'utf8').split(/\r?\n/);
      expect(first).toMatch(/^1,tit-for-tat,Tit for Tat,0,/);
    });
  });

  it('tells two of a kind apart by their parameters, in every place', async () => {
    const line = `fit ${log} --candidates random:p=0.3,random:p=0.6,random:p=0.5`;
    await inFolder(async (cwd) => {
      const { out } = await donnant(wordsOf(`${line} --csv fit.csv`), { cwd });
      // p^6 (1 - p)^4 for six cooperations of ten, without slips, is highest at 0.6
      expect(flat(out)).toContain('Best: Random (p = 0.6)');
      const labels = readFileSync(join(cwd, 'fit.csv'), 'utf8').split(/\r?\n/).slice(1, 4);
      expect(labels.map((row) => row.split(',')[1]).sort()).toEqual(['random', 'random:p=0.3', 'random:p=0.6']);
    });
    const { verdict, candidates } = JSON.parse((await donnant(wordsOf(`${line} --json`))).out) as {
      verdict: { best: string };
      candidates: { id: string; label: string }[];
    };
    expect(verdict.best).toBe('random:p=0.6');
    expect(candidates.map(({ id }) => id)).toEqual(['random', 'random', 'random']);
    expect(candidates[0]!.label).toBe('random:p=0.6');
  });

  it('tells apart what a file makes with other parameters, be its name the same', async () => {
    await inFolder(async (cwd) => {
      const rule = "{ kind: 'memory-one', id: 'mine', name: 'Mine', opening: 1, reply: { CC: p, CD: p, DC: p, DD: p } }";
      writeFileSync(join(cwd, 'mine.cjs'), `module.exports = ({ p = 0.5 }) => (${rule});`);
      const line = `fit ${log} --candidates ./mine.cjs:p=0,./mine.cjs:p=1`;
      const { verdict } = JSON.parse((await donnant(wordsOf(`${line} --json`), { cwd })).out) as {
        verdict: { best: string; runnerUp: string };
      };
      expect([verdict.best, verdict.runnerUp]).toEqual(['mine:p=1', 'mine:p=0']);
      const { out } = await donnant(wordsOf(line), { cwd });
      expect(flat(out)).toContain('Best: mine:p=1');
    });
  });

  it('refuses everything that is wrong, by the names of the options', async () => {
    const line = 'fit --own CCX --other C,C --states 9 --execution-noise 0.7 --perception-noise x --candidates grm';
    const { code, out, problems } = await donnant(wordsOf(line));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const option of ['--own', '--other', '--states', '--execution-noise', '--perception-noise', '--candidates']) {
      expect(problems).toContain(`error: ${option}: `);
    }
    expect(problems).not.toContain('moves[');
  });

  it('says so where none can have made the moves', async () => {
    const { code, out } = await donnant(wordsOf('fit --own CD --other CC --candidates always-cooperate --execution-noise 0'));
    expect(code).toBe(0);
    expect(out).toContain('None of them can have made these moves.');
    expect(out).not.toMatch(/Infinity|NaN/);
  });
});
