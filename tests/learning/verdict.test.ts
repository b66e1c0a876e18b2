import { catalogue, memoryOne, strategy } from 'donnant';
import { fit } from 'donnant/scenario';
import { describe, expect, it } from 'vitest';
import { observe } from './simulate.ts';

const friendly = { own: 'CCCCCCCC', other: 'CCCCCCCC' };

describe('who it was', () => {
  it.each(['tit-for-tat', 'tit-for-two-tats', 'grudger', 'win-stay-lose-shift', 'generous-tit-for-tat', 'gradual', 'random'])(
    'is %s, from its own play with slips',
    (id) => {
      const candidates = ['tit-for-tat', 'tit-for-two-tats', 'grudger', 'win-stay-lose-shift', 'generous-tit-for-tat', 'gradual', 'random'];
      const moves = [0, 1, 2].map((repetition) => observe(strategy(id), { rounds: 60, slips: 0.03, repetition }));
      const { verdict, candidates: ranked } = fit(moves, { candidates });
      expect(verdict.best).toBe(id);
      // any rule that slips in half of its moves is a fair coin too
      expect(verdict.sure).toBeGreaterThan(id === 'random' ? 0.5 : 0.95);
      expect(ranked.reduce((sum, { posterior }) => sum + posterior, 0)).toBeCloseTo(1, 12);
      expect(verdict.logBayesFactor).toBeCloseTo(ranked[0]!.logEvidence - ranked[1]!.logEvidence, 12);
    },
  );

  it('is looked for in the whole catalogue by default, teams aside', () => {
    const { candidates, verdict, leftOut } = fit(observe(strategy('tit-for-tat'), { rounds: 40 }));
    expect(candidates.length + leftOut.length).toBe(catalogue.filter(({ family }) => family !== 'meta').length);
    expect(verdict.alike).toContain('tit-for-tat');
    expect(candidates.every(({ logEvidence, posterior }) => logEvidence <= 0 && posterior >= 0 && posterior <= 1)).toBe(true);
  });

  it('is not told among those that would all have done the same', () => {
    const candidates = ['always-defect', 'tit-for-tat', 'always-cooperate', 'generous-tit-for-tat', 'grudger'];
    const { verdict, candidates: ranked } = fit(friendly, { candidates });
    const alike = ['tit-for-tat', 'always-cooperate', 'generous-tit-for-tat', 'grudger'];
    expect(verdict).toMatchObject({ best: 'tit-for-tat', alike, groups: [alike], runnerUp: 'always-defect' });
    // never: eight mismatches of eight; 2 ∫ (1 − e)⁸ = 2/9 (1 − 2⁻⁹) against 2 ∫ e⁸ = 2/9 · 2⁻⁹: odds of 511
    expect(verdict.logBayesFactor).toBeCloseTo(Math.log(511), 9);
    expect(verdict.sure).toBeCloseTo(511 / (4 * 511 + 1), 12);
    expect(verdict.sureOfAlike).toBeCloseTo((4 * 511) / (4 * 511 + 1), 12);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 5]);
  });

  it('weighs what was known before', () => {
    const { candidates } = fit(friendly, {
      candidates: ['tit-for-tat', 'grudger', 'always-defect'],
      prior: { grudger: 3, 'always-defect': 0 },
    });
    expect(candidates.map(({ id }) => id)).toEqual(['grudger', 'tit-for-tat', 'always-defect']);
    expect(candidates.map(({ posterior }) => posterior)).toEqual([expect.closeTo(0.75, 12), expect.closeTo(0.25, 12), 0]);
  });

  it('names candidates of one id by the parameters that differ from the default', () => {
    const moves = { own: 'CCDC', other: 'CDCC' };
    const mixed = strategy('meta-mixer', { team: ['tit-for-tat', strategy('random', { p: 0.3 })], distribution: [0.5, 0.5] });
    const candidates = ['random', strategy('random', { p: 0.3 }), strategy('random', { p: 0.75 }), mixed];
    const { verdict, candidates: rows } = fit(moves, { candidates, noise: { execution: 0 } });
    const mixer = 'meta-mixer:distribution=0.5+0.5:team=tit-for-tat+random:p=0.3';
    expect(rows.map(({ label }) => label).sort()).toEqual([mixer, 'random', 'random:p=0.3', 'random:p=0.75']);
    // of 0.75^3 · 0.25, 0.5^4 and 0.3^3 · 0.7 the first is the highest
    expect(rows.filter(({ id }) => id === 'random').map(({ label }) => label)).toEqual(['random:p=0.75', 'random', 'random:p=0.3']);
    expect(verdict.groups.flat().every((label) => rows.some((row) => row.label === label))).toBe(true);
    const weighed = fit(moves, { candidates: candidates.slice(0, 3), noise: { execution: 0 }, prior: { random: 1, 'random:p=0.3': 1000 } });
    expect(weighed.verdict.best).toBe('random:p=0.3');
  });

  it('names by their names those of one id that carry no parameters', () => {
    const made = ['Kind', 'Kinder'].map((name, i) => memoryOne({ id: 'own', name, opening: 'C', reply: { CC: 1, CD: i, DC: 1, DD: i } }));
    const { verdict } = fit({ own: 'CCD', other: 'CDC' }, { candidates: made });
    expect([verdict.best, verdict.runnerUp]).toEqual(['Kind', 'Kinder']);
  });

  it('is nobody where all are impossible', () => {
    const { verdict, candidates } = fit(
      { own: 'CD', other: 'CC' },
      { candidates: ['always-cooperate', 'tit-for-tat'], noise: { execution: 0 } },
    );
    expect(verdict).toEqual({
      best: null,
      sure: 0,
      alike: [],
      sureOfAlike: 0,
      runnerUp: null,
      logBayesFactor: null,
      groups: [],
      probe: null,
    });
    expect(candidates.map(({ logLikelihood, posterior }) => [logLikelihood, posterior])).toEqual([
      [-Infinity, 0],
      [-Infinity, 0],
    ]);
  });

  it('is sure where only one is possible', () => {
    const { verdict } = fit({ own: 'CD', other: 'DC' }, { candidates: ['always-cooperate', 'tit-for-tat'], noise: { execution: 0 } });
    expect(verdict).toMatchObject({ best: 'tit-for-tat', sure: 1, runnerUp: 'always-cooperate', logBayesFactor: Infinity });
  });
});

describe('what would tell', () => {
  it('is a defection, between tit for tat and one who always cooperates', () => {
    const { verdict } = fit(friendly, { candidates: ['tit-for-tat', 'always-cooperate'] });
    expect(verdict.probe).toEqual({ against: 'always-cooperate', moves: 'D', move: 'D', best: 1, other: 0 });
  });

  it('is a defection and then peace, between grudger and tit for tat', () => {
    const { verdict } = fit(friendly, { candidates: ['grudger', 'tit-for-tat'] });
    expect(verdict.probe).toEqual({ against: 'tit-for-tat', moves: 'DC', move: 'D', best: 1, other: 0 });
  });

  it('is nothing, where they part already in the round ahead', () => {
    const moves = { own: 'CCCC', other: 'CCCD' };
    const { verdict } = fit(moves, { candidates: ['tit-for-tat', 'always-cooperate'] });
    expect(verdict.probe).toMatchObject({ moves: '', move: 'D' });
  });

  it('is not found for twins', () => {
    const { verdict } = fit(friendly, {
      candidates: ['tit-for-tat', memoryOne({ id: 'twin', opening: 'C', reply: { CC: 1, CD: 0, DC: 1, DD: 0 } })],
    });
    expect(verdict.probe).toBeNull();
  });
});
