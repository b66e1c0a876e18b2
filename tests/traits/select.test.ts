import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { type StrategyFilter, select, selectEntries } from '../../src/traits/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';

const idsOf = (filter: StrategyFilter): string[] => selectEntries(filter).map(({ id }) => id);

/** The fifteen entries of Axelrod's first tournament; the eight nice ones, which came in first to eighth (Axelrod 1980a). */
const nice1980 =
  'tit-for-tat first-by-tideman-and-chieruzzi first-by-nydegger first-by-grofman first-by-shubik first-by-stein-and-rapoport grudger first-by-davis'.split(
    ' ',
  );
const others1980 = 'first-by-graaskamp first-by-downing first-by-feld first-by-joss first-by-tullock first-by-anonymous random'.split(' ');

describe('select', () => {
  it('gives the whole catalogue where nothing is asked, in its order', () => {
    expect(idsOf({})).toEqual(catalogue.map(({ id }) => id));
    expect(select({ ids: ['tit-for-tat', 'always-defect'] }).map(({ id }) => id)).toEqual(
      catalogue.map(({ id }) => id).filter((id) => id === 'tit-for-tat' || id === 'always-defect'),
    );
  });

  it('finds the eight nice entries of the first tournament, and the seven others', () => {
    const ids = [...nice1980, ...others1980];
    expect(idsOf({ ids, nice: true }).sort()).toEqual([...nice1980].sort());
    expect(idsOf({ ids, nice: false }).sort()).toEqual([...others1980].sort());
  });

  it('finds tit for tat alone where all of Axelrod’s advice is to be had from the last outcome, without chance or an eye on the end', () => {
    expect(
      idsOf({ nice: true, provocable: true, forgiving: true, stochastic: false, memory: { most: 1 }, uses: { length: false } }),
    ).toEqual(['tit-for-tat']);
  });

  it('wants all that is asked: what each criterion finds alone holds what they find together', () => {
    const filter: StrategyFilter = { finite: true, nice: true, stochastic: false, states: { least: 2, most: 4 }, peer: true };
    const together = idsOf(filter);
    const alone = Object.entries(filter).map(([name, value]) => idsOf({ finite: true, [name]: value }));
    expect(together).toEqual(catalogue.map(({ id }) => id).filter((id) => alone.every((found) => found.includes(id))));
    expect(together).toEqual(expect.arrayContaining(['grudger', 'tit-for-tat', 'tit-for-two-tats', 'win-stay-lose-shift']));
    for (const found of alone) expect(found.length).toBeGreaterThan(together.length);
    expect(idsOf({ ids: ['gradual', 'first-by-feld'], nice: true })).toEqual(['gradual']);
  });

  it('takes Infinity for a number of rounds like any other', () => {
    const endless = idsOf({ memory: Infinity });
    expect(endless).toEqual(expect.arrayContaining(['grudger', 'first-by-davis']));
    expect(endless).not.toContain('tit-for-tat');
    expect(idsOf({ memory: { least: 4 } })).toEqual(expect.arrayContaining(endless));
    expect(idsOf({ memory: { least: 4, most: 1000 } }).filter((id) => endless.includes(id))).toEqual([]);
  });

  it('takes a single number for just that number', () => {
    expect(idsOf({ memory: 0 })).toEqual(idsOf({ memory: { least: 0, most: 0 } }));
    expect(idsOf({ memory: 0, stochastic: false, uses: { length: false } }).sort()).toEqual(['always-cooperate', 'always-defect']);
    expect(idsOf({ states: 1, stochastic: false, uses: { length: false } }).sort()).toEqual(['always-cooperate', 'always-defect']);
  });

  it('lets no program pass where memory or states are asked for', () => {
    for (const filter of [
      { memory: { least: 0 } },
      { states: { least: 0 } },
      { memory: { least: 0, most: Infinity } },
    ] satisfies StrategyFilter[]) {
      expect(selectEntries(filter).filter(({ finite }) => !finite)).toEqual([]);
      expect(selectEntries(filter)).toHaveLength(selectEntries({ finite: true }).length);
    }
  });

  it('finds entries by other names, by part of what is said of them, and by family', () => {
    expect(idsOf({ ids: ['grim', 'TFT'.toLowerCase()] }).sort()).toEqual(['grudger', 'tit-for-tat']);
    expect(idsOf({ text: 'RAPOPORT' })).toEqual(expect.arrayContaining(['tit-for-tat', 'first-by-stein-and-rapoport']));
    expect(idsOf({ text: 'no strategy says this' })).toEqual([]);
    expect(idsOf({ family: 'constant' })).toEqual(['always-cooperate', 'always-defect']);
    expect(idsOf({ family: ['constant', 'cyclic'] })).toHaveLength(
      idsOf({ family: 'constant' }).length + idsOf({ family: 'cyclic' }).length,
    );
    expect(idsOf({ family: [] })).toEqual([]);
  });

  it('tells what follows from payoffs and from the announced length', () => {
    const finite = idsOf({ uses: { payoffs: true }, finite: true });
    expect(finite).toEqual(expect.arrayContaining(['generous-tit-for-tat', 'zd-extort-2', 'zd-gtft-2']));
    expect(finite).not.toContain('tit-for-tat');
    const others = ['first-by-stein-and-rapoport', 'first-by-downing', 'tit-for-tat'];
    expect(idsOf({ uses: { length: true }, ids: others })).toEqual(['first-by-stein-and-rapoport']);
    expect(idsOf({ uses: { payoffs: true, length: false }, ids: others })).toEqual(['first-by-downing']);
  });

  it('measures envy and clarity against the standard field', () => {
    // Against one who always cooperates, always-defect gains five a round, tit for tat nothing.
    expect(idsOf({ ids: ['always-cooperate', 'always-defect', 'tit-for-tat'], envious: true })).toEqual(['always-defect']);
    const ids = ['always-cooperate', 'always-defect', 'tit-for-tat', 'random'];
    expect(idsOf({ ids, clear: false })).toEqual(['random']);
  });

  it('refuses everything that is wrong at once', () => {
    const wrong = {
      nise: true,
      nice: 'yes',
      family: ['constant', 'constnat'],
      ids: ['tit-for-tatt', 'grudger'],
      text: 7,
      memory: { least: NaN, highest: 3 },
      states: 'few',
      uses: { payoffs: 1, weather: true },
    };
    const paths = ['filter.nise', 'filter.nice', 'filter.family[1]', 'filter.ids[0]', 'filter.text', 'filter.memory.least'];
    const more = ['filter.memory.highest', 'filter.states', 'filter.uses.payoffs', 'filter.uses.weather'];
    expect(refusedPaths(() => select(wrong as never)).sort()).toEqual([...paths, ...more].sort());
  });

  it('names what may have been meant', () => {
    const expected = (filter: unknown): string => refusalsOf(() => select(filter as never))[0]!.expected ?? '';
    expect(expected({ nise: true })).toContain('nice');
    expect(expected({ family: 'constnat' })).toContain('constant');
    expect(expected({ ids: ['tit-for-tatt'] })).toContain('tit-for-tat');
  });

  it('refuses what is no filter, no list and no range', () => {
    for (const [filter, path] of [
      [null, 'filter'],
      [7, 'filter'],
      [{ ids: 'grim' }, 'filter.ids'],
      [{ family: 3 }, 'filter.family'],
      [{ ids: [3] }, 'filter.ids[0]'],
      [{ memory: null }, 'filter.memory'],
      [{ memory: { least: 3, most: 1 } }, 'filter.memory'],
      [{ states: NaN }, 'filter.states'],
      [{ uses: null }, 'filter.uses'],
    ] as const) {
      expect(
        refusedPaths(() => select(filter as never)),
        JSON.stringify(filter),
      ).toEqual([path]);
    }
  });
});
