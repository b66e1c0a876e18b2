import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readScenario } from '../../src/scenario/index.ts';
import { broken, problemsOf, small } from './example.ts';
import { full } from './full.ts';

/** The full file with one text put in place of another, which must be there. */
function fullWith(from: string, to: string): string {
  if (!full.includes(from)) throw new Error(`the full scenario has no ${from}`);
  return full.replace(from, () => to);
}

const withSegments = (text: string) => broken('goal:', `segments:\n${text}goal:`);

describe('segments', () => {
  it('are one, all, where the file tells no kinds apart', () => {
    const { segments, setting, rules } = readScenario(small);
    expect(segments).toStrictEqual([{ id: 'all', name: 'Small', share: 1, setting }]);
    expect(rules[0]!.segments).toStrictEqual([{ id: 'all', name: 'Small', share: 1, setting: rules[0]!.setting }]);
  });

  it('have what is at the top of the file, and their own figures in its place', () => {
    const [resellers, service] = readScenario(full).segments;
    expect(resellers).toMatchObject({ id: 'resellers', name: 'Resellers', share: 0.7 });
    expect(resellers!.setting.horizon.churn).toBe(0.2);
    // current is the figure at the top: 20% / 2
    expect(service!.setting.horizon).toMatchObject({ churn: 0.1, dealsPerYear: 4 });
    expect(service!.setting.execution).toStrictEqual(resellers!.setting.execution);
    expect(service!.setting.pools.partner.map(({ strategy, share }) => [strategy.id, share])).toStrictEqual([
      ['always-defect', 0.2],
      ['tit-for-tat', 0.8],
    ]);
    expect(service!.setting.pools.vendor).toStrictEqual(resellers!.setting.pools.vendor);
    expect(service!.setting.adoptable.partner.map(({ id }) => id)).toStrictEqual(['win-stay-lose-shift']);
    expect(service!.setting.adoptable.vendor.map(({ id }) => id)).toStrictEqual(['grudger']);
  });

  it('compute formulas with their own values, and compare on their own money', () => {
    const alone = (id: string) => {
      const scenario = readScenario(
        full.replace(/\nlevers:\n.*/, '').replace('    levers: { lever: penalty, side: vendor, amount: 3 }\n', ''),
      );
      return scenario.segments.find((segment) => segment.id === id)!.setting;
    };
    // 25% and 30% of 100; the scale is |R − P|, with P = −2.5
    expect(alone('resellers').game.states[0]!.payoffs.partner.R).toBe(25);
    expect(alone('resellers').scale.partner).toBe(27.5);
    expect(alone('service').game.states[0]!.payoffs.partner.R).toBe(30);
    expect(alone('service').scale.partner).toBe(32.5);
  });

  it('are each changed by a rule from their own figure on', () => {
    const [loyalty] = readScenario(full).rules;
    expect(loyalty!.segments.map(({ setting }) => setting.horizon.churn)).toStrictEqual([0.1, 0.05]);
    expect(loyalty!.changes[0]).toStrictEqual({ what: 'relationship.churn', text: 'current / 2' });
    expect(loyalty!.setting).toBe(loyalty!.segments[0]!.setting);
  });

  it('have a care of their own, which moves no money', () => {
    const [first, second] = readScenario(
      withSegments('  - { id: a, name: A, share: 50% }\n  - { id: b, name: B, share: 50%, care: { partner: 30% } }\n'),
    ).segments;
    expect(first!.setting.care).toBeUndefined();
    expect(second!.setting).toStrictEqual({ ...first!.setting, care: { vendor: 0, partner: 0.3 } });
  });

  const rows: [what: string, text: string, path: string, message: string][] = [
    ['shares short of 1', '  - { id: a, name: A, share: 50% }\n', 'segments', 'shares do not sum to 1'],
    ['a share out of range', '  - { id: a, name: A, share: 150% }\n', 'segments[0].share', 'number out of range'],
    ['a missing share', '  - { id: a, name: A }\n', 'segments[0].share', 'missing'],
    ['no segment', '  []\n', 'segments', 'an empty list'],
    ['one id twice', '  - { id: a, name: A, share: 50% }\n  - { id: a, name: B, share: 50% }\n', 'segments[1].id', 'id given twice'],
    ['the id that stands for all', '  - { id: all, name: A, share: 100% }\n', 'segments[0].id', 'reserved name'],
    ['a misspelt part', '  - { id: a, name: A, share: 100%, recogniton: 90% }\n', 'segments[0].recogniton', 'unknown name'],
    [
      'money out of reach',
      '  - { id: a, name: A, share: 100%, money: { partner: { both-defect: 1 / 0 } } }\n',
      'segments[0].money.partner.both-defect',
      'division by zero',
    ],
    ['an unknown value', '  - { id: a, name: A, share: 100%, values: { marginn: 1 } }\n', 'segments[0].values.marginn', 'unknown value'],
    [
      'a pool short of 1',
      '  - { id: a, name: A, share: 100%, behaviours: { vendor: { tit-for-tat: 90% } } }\n',
      'segments[0].behaviours.vendor',
      'shares do not sum to 1',
    ],
    [
      'a pool with an unknown behaviour',
      '  - { id: a, name: A, share: 100%, behaviours: { vendor: { tit-for-tatt: 100% } } }\n',
      'segments[0].behaviours.vendor.tit-for-tatt',
      'unknown behaviour',
    ],
    [
      'an unknown behaviour to adopt',
      '  - { id: a, name: A, share: 100%, could-adopt: [tit-for-tatt] }\n',
      'segments[0].could-adopt[0]',
      'unknown behaviour',
    ],
    [
      'a relationship without end',
      '  - { id: a, name: A, share: 100%, relationship: { churn: 1e-17 } }\n',
      'segments[0].relationship',
      'never end',
    ],
  ];

  it.each(rows)('with %s are told the path and the line', (_, text, path, message) => {
    const problems = problemsOf(withSegments(text));
    const found = problems.find((problem) => problem.path === path && problem.message.includes(message));
    expect(found, JSON.stringify(problems)).toBeDefined();
    // the list begins in line 27; one segment a line
    expect(found!.line).toBe(path.startsWith('segments[1]') ? 28 : path === 'segments' ? 26 : 27);
  });

  it('whose value spoils a formula at the top are told so', () => {
    const text = withSegments('  - { id: a, name: A, share: 100%, values: { margin: 0 } }\n').replace('33', '100 / margin');
    expect(problemsOf(text)).toMatchObject([
      { path: 'segments[0]', line: 27, message: 'division by zero in money.partner.i-defect-alone of this segment' },
    ]);
  });

  it('that a rule spoils are told by name', () => {
    const text = withSegments('  - { id: a, name: A, share: 100%, relationship: { churn: 5% } }\n').replace(
      'churn: 10%',
      'churn: 0.9 + current',
    );
    expect(problemsOf(text)).toEqual([]);
    const spoilt = withSegments('  - { id: a, name: A, share: 100%, relationship: { churn: 60% } }\n').replace(
      'churn: 10%',
      'churn: 0.7 + current',
    );
    expect(problemsOf(spoilt)).toMatchObject([
      { path: 'rules[0].change.relationship.churn', message: 'number out of range', received: 1.2999999999999998 },
    ]);
  });
});

describe('behaviours with numbers of their own', () => {
  it('are made with them', () => {
    const { pools } = readScenario(broken('tit-for-tat: 60%', 'generous-tit-for-tat: { share: 60%, p: margin }')).setting;
    expect(pools.vendor[1]).toMatchObject({
      share: 0.6,
      strategy: { id: 'generous-tit-for-tat', reply: { CC: 1, CD: 0.25, DC: 1, DD: 0.25 } },
    });
  });

  it('without any are what they are as a plain share', () => {
    const plain = readScenario(small).setting;
    expect(readScenario(broken('tit-for-tat: 60%', 'tit-for-tat: { share: 60% }')).setting).toStrictEqual(plain);
  });

  const line = (text: string) => problemsOf(broken('tit-for-tat: 60%', text)).map(({ path, message }) => [path, message]);

  it('are told which numbers they take, and in which range', () => {
    expect(line('generous-tit-for-tat: { share: 60%, q: 1 }')).toEqual([['behaviours.vendor.generous-tit-for-tat.q', 'unknown parameter']]);
    expect(line('generous-tit-for-tat: { share: 60%, p: 3 }')).toEqual([
      ['behaviours.vendor.generous-tit-for-tat.p', 'number out of range'],
    ]);
    expect(line('generous-tit-for-tat: { p: 30% }')).toContainEqual(['behaviours.vendor.generous-tit-for-tat.share', 'missing']);
    expect(line('tit-for-tat: { share: 50% }')).toEqual([['behaviours.vendor', 'shares do not sum to 1 (100%)']]);
  });
});

describe('the network and costs', () => {
  it('are told in pairs and people', () => {
    expect(readScenario(full).network).toStrictEqual({ pairs: 200, people: { vendor: 20, partner: 150 } });
    expect(readScenario(small).network).toBeUndefined();
    expect(problemsOf(fullWith('pairs: 200', 'pairs: 0'))).toMatchObject([{ path: 'network.pairs', message: 'number out of range' }]);
  });

  it('pay by the head for the people whom the rule teaches, unless it names how many', () => {
    // 10% of the 150 partners move
    expect(readScenario(full).rules[0]!.costs[1]).toMatchObject({ per: 'head-once', heads: 15 });
    const told = fullWith('per: head-once', 'heads: dealValue / 4, per: head-once');
    expect(readScenario(told).rules[0]!.costs[1]).toMatchObject({ heads: 25 });
  });

  it('pay by the head for the people who are trained, in the segments where they are', () => {
    const text = fullWith(
      'lever: penalty, side: both, amount: fine / 2, detection: 80%, receiver: fund, segment: service',
      'lever: training, side: partner, from: always-defect, to: tit-for-tat, share: 20%, segment: service',
    ).replace('amount: 1000, per: network-and-year', 'amount: 10, per: head-and-year');
    // 20% of 150 partners, of whom 30% are service partners
    expect(readScenario(text).rules[1]!.costs[0]!.heads).toBeCloseTo(0.2 * 0.3 * 150, 12);
  });

  const cost = (text: string, source = full) =>
    problemsOf(source.replace('{ amount: 1000, per: network-and-year, payer: fund }', () => text)).map(({ path, message }) => [
      path,
      message,
    ]);

  it('are refused without unit, without payer, and with an account nobody has', () => {
    expect(cost('{ amount: 1, payer: fund }')).toEqual([['rules[1].cost.per', 'missing']]);
    expect(cost('{ amount: 1, per: deal }')).toEqual([['rules[1].cost.payer', 'missing']]);
    expect(cost('{ per: deal, payer: vendor }')).toEqual([['rules[1].cost.amount', 'missing']]);
    expect(cost('{ amount: 1, per: deal, payer: fond }')).toEqual([['rules[1].cost.payer', 'unknown account']]);
    expect(cost('{ amount: current, per: deal, payer: fund }')[0]![0]).toBe('rules[1].cost.amount');
    const [problem] = problemsOf(full.replace('per: network-and-year, ', ''));
    expect(problem!.expected).toContain('pair-and-year');
    expect(problemsOf(full.replace('per: network-and-year, payer: fund', 'per: deal'))[0]!.expected).toContain('vendor, partner, company');
  });

  it('are refused by the head where nobody is taught, and for the network where none is told', () => {
    expect(cost('{ amount: 1, per: head-once, payer: fund }')).toEqual([['rules[1].cost.heads', 'missing']]);
    expect(cost('{ amount: 1, per: deal, heads: 3, payer: fund }')).toEqual([['rules[1].cost.heads', 'nothing is paid by the head here']]);
    const untold = full.replace(/\nnetwork:.*/, '');
    expect(problemsOf(untold).map(({ path }) => path)).toEqual(['rules[0].cost[1].per', 'rules[1].cost.per']);
  });

  it('stay the same in all segments: they are computed with the values at the top', () => {
    const text = fullWith('amount: 1000', 'amount: margin * 100');
    expect(readScenario(text).rules[1]!.costs[0]!.amount).toBe(25);
  });
});

describe('the full file', () => {
  it('reads as data like as text', () => {
    expect(readScenario(parse(full) as object)).toStrictEqual(readScenario(full));
  });
});
