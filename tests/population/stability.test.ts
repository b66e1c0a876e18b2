import { describe, expect, it } from 'vitest';
import { evolutionarilyStable, evolutionarilyStableSets, invades, invasionGraph } from '../../src/population/index.ts';

/** Hawks and doves over a value of 4 at a cost of 6. */
const hawkDove = [
  [-1, 4],
  [0, 2],
];
const tie = [
  [3, 0, 3],
  [5, 1, 1.4],
  [3, 0.9, 3],
];

describe('invasion', () => {
  it.each([
    [
      'strict',
      2,
      1,
      [
        [3, 0],
        [5, 1],
      ],
    ],
    [
      'weak',
      0,
      3,
      [
        [1, 1],
        [1, 4],
      ],
    ],
    [
      'neutral',
      0,
      0,
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'none',
      0,
      -1,
      [
        [1, 3],
        [1, 2],
      ],
    ],
    [
      'none',
      -1,
      2,
      [
        [3, 0],
        [2, 2],
      ],
    ],
  ] as const)('is %s by a first-order difference of %d and a second-order one of %d', (kind, first, second, table) => {
    expect(invades(table, 1, 0)).toEqual({ kind, first, second });
  });

  it('can be by a mix where no pure behaviour invades', () => {
    // Two behaviours that help each other but not themselves, among residents that tie with both.
    const table = [
      [1, 1, 1],
      [1, 0, 5],
      [1, 5, 0],
    ];
    expect(invades(table, 1, 0).kind).toBe('none');
    expect(invades(table, 2, 0).kind).toBe('none');
    expect(invades(table, [0, 0.5, 0.5], 0)).toEqual({ kind: 'weak', first: 0, second: 1.5 });
  });

  it('in two pools is decided by the first condition alone', () => {
    const tables = {
      vendor: [
        [3, 0],
        [3, 9],
      ],
      partner: [
        [2, 1],
        [0, 0],
      ],
    };
    const resident = { vendor: 0, partner: 0 };
    expect(invades(tables, { side: 'vendor', mix: 1 }, resident)).toEqual({ kind: 'neutral', first: 0, second: null });
    expect(invades(tables, { side: 'partner', mix: 1 }, resident)).toEqual({ kind: 'none', first: -1, second: null });
    expect(() => invades(tables, { side: 'buyer' as 'vendor', mix: 1 }, resident)).toThrow(/mutant\.side/);
    expect(() => invades(tables, { side: 'vendor', mix: 2 }, { vendor: 0, partner: 5 })).toThrow(/mutant\.mix[^]*resident\.partner/);
  });

  it('draws the graph of rock, paper, scissors as a ring, and that of tit for tat with drift', () => {
    const ring = invasionGraph([
      [0, -1, 1],
      [1, 0, -1],
      [-1, 1, 0],
    ]);
    expect(ring.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 1, 'strict'],
      [1, 2, 'strict'],
      [2, 0, 'strict'],
    ]);
    expect(invasionGraph(tie).map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 1, 'strict'],
      [0, 2, 'neutral'],
      [2, 0, 'neutral'],
    ]);
    const pair = invasionGraph({ vendor: [[1], [2]], partner: [[0], [0]] });
    expect(pair).toEqual([{ from: { vendor: 0, partner: 0 }, to: { vendor: 1, partner: 0 }, kind: 'strict', first: 1, second: null }]);
  });
});

describe('evolutionary stability', () => {
  it('tells strict Nash, evolutionarily stable, neutrally stable and none apart', () => {
    expect(evolutionarilyStable(tie, 1)).toEqual({ kind: 'strict-nash', nash: true, invader: null });
    // Maynard Smith 1982: the mix with value over cost of hawks is evolutionarily stable.
    expect(evolutionarilyStable(hawkDove, [2 / 3, 1 / 3])).toEqual({ kind: 'ess', nash: true, invader: null });
    // Axelrod 1981: tit for tat resists always defect, but always cooperate drifts in.
    expect(evolutionarilyStable(tie, 2)).toEqual({ kind: 'neutrally-stable', nash: true, invader: [1, 0, 0] });
    expect(evolutionarilyStable(tie, 0)).toEqual({ kind: 'none', nash: false, invader: [0, 1, 0] });
    // A pure behaviour that is stable by the second condition only.
    expect(
      evolutionarilyStable(
        [
          [1, 3],
          [1, 2],
        ],
        0,
      ).kind,
    ).toBe('ess');
  });

  it('finds mixes that invade where no pure behaviour does', () => {
    const table = [
      [1, 1, 1],
      [1, 0, 5],
      [1, 5, 0],
    ];
    const { kind, nash, invader } = evolutionarilyStable(table, 0);
    expect({ kind, nash }).toEqual({ kind: 'none', nash: true });
    expect(invades(table, invader!, 0).kind).toBe('weak');
  });

  it.each([
    ['ess', 2, 1],
    ['neutrally-stable', 1, 1],
    ['none', 1, 2],
  ] as const)('of the centre of rock, paper, scissors is %s where a win pays %d and a loss costs %d', (kind, win, loss) => {
    // Hofbauer & Sigmund 1998, section 7.7.
    const table = [
      [0, -loss, win],
      [win, 0, -loss],
      [-loss, win, 0],
    ];
    expect(evolutionarilyStable(table, [1 / 3, 1 / 3, 1 / 3])).toMatchObject({ kind, nash: true });
  });

  it('of a mix is lost where a third behaviour ties with it and does well by itself', () => {
    const withThird = (own: number): number[][] => [
      [-1, 4, 2],
      [0, 2, 2],
      [2 / 3, 2 / 3, own],
    ];
    // Against the mix everybody earns 2/3. By hand, a mutant x + (−a − b, a, b) gains −3a² − 6ab + (own − 11/3) b², at most
    // (own − 2/3) b². So the third behaviour gets in together with hawks long before it could alone, where residents earn 2.
    expect(evolutionarilyStable(withThird(0.6), [2 / 3, 1 / 3, 0]).kind).toBe('ess');
    expect(evolutionarilyStable(withThird(0.7), [2 / 3, 1 / 3, 0]).kind).toBe('none');
    expect(invades(withThird(0.7), 2, [2 / 3, 1 / 3, 0], 1e-9).kind).toBe('none');
  });

  it('in two pools is strict Nash (Selten 1980)', () => {
    const battle = {
      vendor: [
        [2, 0],
        [0, 1],
      ],
      partner: [
        [1, 0],
        [0, 2],
      ],
    };
    expect(evolutionarilyStable(battle, { vendor: 0, partner: 0 }).kind).toBe('strict-nash');
    expect(evolutionarilyStable(battle, { vendor: 0, partner: 1 })).toMatchObject({ kind: 'none', nash: false });
    // The mix is Nash, but both sides may agree on one of the pure pairs.
    expect(evolutionarilyStable(battle, { vendor: [2 / 3, 1 / 3], partner: [1 / 3, 2 / 3] })).toMatchObject({ kind: 'none', nash: true });
    const indifferent = { vendor: [[1], [1]], partner: [[0], [0]] };
    expect(evolutionarilyStable(indifferent, { vendor: 0, partner: 0 }).kind).toBe('neutrally-stable');
  });

  it('is refused for behaviours that are not there', () => {
    expect(() => evolutionarilyStable(tie, 3)).toThrow(/no such behaviour/);
    expect(() => evolutionarilyStable(tie, [0.5, 0.4, 0])).toThrow(/sum to 1/);
  });
});

describe('evolutionarily stable sets', () => {
  it('are closed under drift: a line of cooperators that nothing can leave or enter', () => {
    const sets = evolutionarilyStableSets([
      [3, 3, 1],
      [3, 3, 1],
      [2, 2, 0],
    ]);
    expect(sets.map(({ support, dimension }) => [support, dimension])).toEqual([[[0, 1], 1]]);
  });

  it('do not hold the line of always cooperate and tit for tat, out of which drift leads', () => {
    expect(evolutionarilyStableSets(tie).map(({ support }) => support)).toEqual([[1]]);
  });

  it('hold every evolutionarily stable mix', () => {
    expect(evolutionarilyStableSets(hawkDove).map(({ support }) => support)).toEqual([[0, 1]]);
  });

  it('in two pools are strict equilibrium sets', () => {
    const whatever = {
      vendor: [
        [1, 0],
        [1, 0],
      ],
      partner: [
        [3, 1],
        [3, 1],
      ],
    };
    expect(evolutionarilyStableSets(whatever).map(({ support }) => support)).toEqual([{ vendor: [0, 1], partner: [0] }]);
    const leaky = {
      ...whatever,
      partner: [
        [3, 1],
        [3, 4],
      ],
    };
    expect(evolutionarilyStableSets(leaky)).toEqual([]);
  });
});
