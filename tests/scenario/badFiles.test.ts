import { describe, expect, it } from 'vitest';
import { broken, problemsOf, small } from './example.ts';

type Row = [what: string, from: string, to: string, path: string, line: number, message: string, rest?: object];

const rows: Row[] = [
  ['a misspelt name', 'currency: EUR', 'currrency: EUR', 'currrency', 2, 'unknown name', { expected: 'currency' }],
  ['a part that is missing', 'title: Small\n', '', 'title', 1, 'missing', { expected: 'a text' }],
  [
    'a missing payoff',
    '    both-defect: -2.5\n',
    '',
    'money.partner.both-defect',
    11,
    'missing',
    { expected: 'a number, a percentage or a formula' },
  ],
  ['a list where named values belong', 'values:\n  dealValue: 100\n  margin: 25%', 'values: [1]', 'values', 6, 'not what is needed here'],
  ['a value that is no number', 'dealValue: 100', 'dealValue: true', 'values.dealValue', 7, 'not what is needed here', { received: true }],
  ['NaN', 'dealValue: 100', 'dealValue: .nan', 'values.dealValue', 7, 'not what is needed here', { received: NaN }],
  ['infinity', 'churn: 20%', 'churn: .inf', 'relationship.churn', 18, 'not what is needed here', { received: Infinity }],
  ['a word as a number', 'churn: 20%', 'churn: often', 'relationship.churn', 18, 'unknown name in a formula', { received: 'often' }],
  [
    'a churn of 0',
    'churn: 20%',
    'churn: 0',
    'relationship.churn',
    18,
    'number out of range',
    { received: 0, expected: 'above 0, at most 1 (at 0 the relationship would never end)' },
  ],
  ['a churn above 1', 'churn: 20%', 'churn: 20', 'relationship.churn', 18, 'number out of range', { received: 20 }],
  ['a churn too small to end anything', 'churn: 20%', 'churn: 1e-17', 'relationship', 16, 'never end'],
  [
    'negative deals',
    'deals-a-year: 4',
    'deals-a-year: -4',
    'relationship.deals-a-year',
    17,
    'number out of range',
    { expected: 'above 0' },
  ],
  [
    'negative interest',
    'churn: 20%',
    'churn: 20%\n  interest: { vendor: -5%, partner: 0 }',
    'relationship.interest.vendor',
    19,
    'number out of range',
  ],
  [
    'a probability above 1',
    'goal:',
    'misunderstandings:\n  slips: { partner: { cooperation: 2 } }\ngoal:',
    'misunderstandings.slips.partner.cooperation',
    27,
    'number out of range',
    { received: 2 },
  ],
  [
    'a negative probability',
    'goal:',
    'misunderstandings:\n  misreadings: -1%\ngoal:',
    'misunderstandings.misreadings',
    27,
    'number out of range',
  ],
  [
    'a misspelt misreading',
    'goal:',
    'misunderstandings:\n  misreadings: { false-alarms: 1% }\ngoal:',
    'misunderstandings.misreadings.false-alarms',
    27,
    'unknown name',
    { expected: 'false-alarm' },
  ],
  ['recognition above 1', 'goal:', 'recognition: 101%\ngoal:', 'recognition', 26, 'number out of range'],
  [
    'an unknown behaviour',
    'tit-for-tat: 60%',
    'tit-for-tatt: 60%',
    'behaviours.vendor.tit-for-tatt',
    22,
    'unknown behaviour',
    { expected: expect.stringContaining('tit-for-tat') as string },
  ],
  [
    'shares that do not sum to 1',
    'tit-for-tat: 60%',
    'tit-for-tat: 50%',
    'behaviours.vendor',
    20,
    'shares do not sum to 1',
    { received: 0.9 },
  ],
  ['a negative share', 'tit-for-tat: 60%', 'tit-for-tat: -60%', 'behaviours.vendor.tit-for-tat', 22, 'number out of range'],
  ['an empty pool', 'vendor:\n    always-defect: 40%\n    tit-for-tat: 60%', 'vendor: {}', 'behaviours.vendor', 20, 'empty pool'],
  [
    'a behaviour under two names',
    'tit-for-tat: 60%',
    'win-stay-lose-shift: 30%\n    pavlov: 30%',
    'behaviours.vendor.pavlov',
    23,
    'the same behaviour as behaviours.vendor.win-stay-lose-shift',
  ],
  ['an unknown behaviour to adopt', 'goal:', 'could-adopt: [tit-for-tat, gim]\ngoal:', 'could-adopt[1]', 26, 'unknown behaviour'],
  ['a goal out of range', 'cooperation: 80%', 'cooperation: 80', 'goal.cooperation', 26, 'number out of range'],
  [
    'an unknown measure',
    'measured: now',
    'measured: later',
    'goal.measured',
    26,
    'not one of the choices',
    { expected: 'now or after-adaptation' },
  ],
  [
    'an unknown name in a formula',
    'margin * dealValue',
    'margn * dealValue',
    'money.partner.both-cooperate',
    12,
    'unknown name in a formula',
    { received: 'margn', expected: 'margin' },
  ],
  ['a percentage that could mean two things', 'margin * dealValue', 'dealValue - 25%', 'money.partner.both-cooperate', 12, 'ambiguous'],
  [
    'a formula that reaches outside',
    'margin * dealValue',
    '"import(\'fs\')"',
    'money.partner.both-cooperate',
    12,
    "' is not allowed in formulas",
  ],
  [
    'a formula that calls what it may not',
    'margin * dealValue',
    'evaluate(1)',
    'money.partner.both-cooperate',
    12,
    'evaluate is not allowed in formulas',
  ],
  ['a formula cut short', 'margin * dealValue', 'margin * (dealValue', 'money.partner.both-cooperate', 12, 'not a formula'],
  ['a value named like a function', 'margin: 25%', 'margin: 25%\n  max: 3', 'values.max', 9, 'reserved name'],
  ['a value with a hyphen', 'dealValue: 100', 'deal-value: 100', 'values.deal-value', 7, 'not what is needed here'],
  ['current outside a rule', 'churn: 20%', 'churn: current', 'relationship.churn', 18, 'current has a meaning only in what a rule changes'],
  [
    'an account that the sides have already',
    'goal:',
    'accounts:\n  vendor: { both-cooperate: 0, vendor-defects-alone: 0, partner-defects-alone: 0, both-defect: 0 }\ngoal:',
    'accounts.vendor',
    27,
    'the sides already have accounts',
  ],
  [
    'two rules with one id',
    'rules:',
    'rules:\n  - { id: loyalty, name: A, change: { recognition: 90% } }',
    'rules[1].id',
    29,
    'id given twice',
  ],
  [
    'a rule that changes nothing',
    'change:\n      relationship:\n        churn: 10%',
    'change: {}',
    'rules[0].change',
    30,
    'changes nothing',
  ],
  [
    'a rule out of range',
    'churn: 10%',
    'churn: current - 0.2',
    'rules[0].change.relationship.churn',
    32,
    'number out of range',
    { received: 0 },
  ],
  [
    'a rule that changes an unknown value',
    'relationship:\n        churn: 10%',
    'values:\n        magin: 10%',
    'rules[0].change.values.magin',
    32,
    'unknown value',
    { expected: 'margin' },
  ],
  [
    'a rule that changes an unknown account',
    'relationship:\n        churn: 10%',
    'accounts:\n        fund: { both-defect: 1 }',
    'rules[0].change.accounts.fund.both-defect',
    32,
    'unknown account',
  ],
  [
    'a rule with an unknown change',
    'relationship:\n        churn: 10%',
    'relationshp:\n        churn: 10%',
    'rules[0].change.relationshp',
    31,
    'unknown name',
    { expected: 'relationship' },
  ],
  [
    'a rule that moves more than there is',
    'relationship:\n        churn: 10%',
    'move: { side: vendor, from: always-defect, to: tit-for-tat, share: 50% }',
    'rules[0].change.move.share',
    31,
    'more than the share of always-defect',
    { received: 0.5, expected: 'at most 0.4' },
  ],
  [
    'a rule that moves to a stranger',
    'relationship:\n        churn: 10%',
    'move:\n        - { side: vendor, from: always-defect, to: tester, share: 10% }',
    'rules[0].change.move[0].to',
    32,
    'no behaviour of this side',
  ],
  ['a cost without account', 'payer: vendor', 'payer: vendr', 'rules[0].cost.payer', 36, 'unknown account', { expected: 'vendor' }],
  ['a cost that pays itself', 'payer: vendor', 'payer: vendor\n      receiver: vendor', 'rules[0].cost.receiver', 37, 'pays itself'],
  [
    'a negative cost',
    'amount: 3',
    'amount: -3',
    'rules[0].cost.amount',
    34,
    'number out of range',
    { received: -3, expected: 'at least 0' },
  ],
  ['an unknown period', 'per: deal', 'per: month', 'rules[0].cost.per', 35, 'not one of the choices'],
  ['a name every object carries', 'title: Small', 'title: Small\nconstructor: 1', 'constructor', 2, 'reserved name'],
  ['a name given twice', 'title: Small', 'title: Small\ntitle: Large', '', 2, 'map keys must be unique'],
  ['a tab as indentation', '  dealValue: 100', '\tdealValue: 100', '', 7, 'tabs are not allowed as indentation'],
];

describe('a bad scenario file', () => {
  it.each(rows)('with %s', (...row: Row) => {
    const [, from, to, path, line, message, rest = {}] = row;
    const problems = problemsOf(broken(from, to));
    const found = problems.find((problem) => problem.path === path && problem.message.includes(message));
    expect(found, JSON.stringify(problems)).toMatchObject({ line, ...rest });
  });

  it('with a circular definition is told the way round', () => {
    const problems = problemsOf(broken('margin: 25%', 'margin: share * 2\n  share: part + 1\n  part: margin'));
    expect(problems).toStrictEqual([{ path: 'values.margin', line: 8, message: 'circular definition: margin → share → part → margin' }]);
    expect(problemsOf(broken('margin: 25%', 'margin: margin + 1'))[0]?.message).toBe('circular definition: margin → margin');
  });

  it('in which a rule makes a definition circular is told so at the rule', () => {
    const text = broken('relationship:\n        churn: 10%', 'values:\n        margin: margin + 5');
    expect(problemsOf(text)).toMatchObject([
      { path: 'rules[0].change.values.margin', line: 32, message: 'circular definition: margin → margin' },
    ]);
  });

  it('in which a rule spoils a number elsewhere is told so at the rule', () => {
    const text = broken('churn: 20%', 'churn: margin').replace('relationship:\n        churn: 10%', 'values:\n        margin: 3');
    expect(problemsOf(text)).toStrictEqual([
      {
        path: 'rules[0].change',
        line: 30,
        message: 'number out of range in relationship.churn under this rule',
        received: 3,
        expected: 'above 0, at most 1 (at 0 the relationship would never end)',
      },
    ]);
  });

  it('with division by zero is told the place', () => {
    expect(problemsOf(broken('margin * dealValue', 'dealValue / (margin - 0.25)'))).toStrictEqual([
      { path: 'money.partner.both-cooperate', line: 12, message: 'division by zero' },
    ]);
  });

  it('is told all its problems at once, in the order of the file', () => {
    const text = small
      .replace('currency: EUR', 'currrency: EUR')
      .replace('margin: 25%', 'margin: 1 / 0')
      .replace('churn: 20%', 'churn: 0')
      .replace('tit-for-tat: 60%', 'tit-for-tat: 50%')
      .replace('always-defect: 1/2', 'tit-for-tot: 1/2')
      .replace('payer: vendor', 'payer: nobody');
    expect(problemsOf(text).map(({ path, line }) => [path, line])).toStrictEqual([
      ['currency', 1],
      ['currrency', 2],
      ['values.margin', 8],
      ['relationship.churn', 18],
      ['behaviours.vendor', 20],
      ['behaviours.partner.tit-for-tot', 24],
      ['rules[0].cost.payer', 36],
    ]);
  });

  it('that was cut anywhere is refused or reads as a whole, but never breaks the reader', () => {
    for (let length = 0; length < small.length; length += 7) {
      const problems = problemsOf(small.slice(0, length));
      if (length < small.indexOf('rules:')) expect(problems, `cut at ${length}`).not.toHaveLength(0);
      for (const { message } of problems) expect(message).not.toBe('');
    }
  });

  it('with values that depend on one another without end in sight is refused', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `  v${i}: v${i + 1} + 1`).join('\n');
    const problems = problemsOf(broken('  margin: 25%', `${chain}\n  v5000: 1\n  margin: v0`));
    expect(problems[0]?.message).toContain('too long a chain');
  });

  it('with an unquoted choice is told to quote it', () => {
    expect(problemsOf(broken('margin: 25%', 'margin: 1 > 0 ? 2 : 3'))[0]).toMatchObject({
      line: 8,
      expected: 'quotes around a text that holds : or ,',
    });
  });

  it('with an unknown behaviour still has the shares of its pool summed, and only once where the sum is wrong', () => {
    const wrong = problemsOf(broken('tit-for-tat: 60%', 'tit-for-tatt: 50%'));
    expect(wrong.map(({ path, received }) => [path, received])).toEqual([
      ['behaviours.vendor', 0.9],
      ['behaviours.vendor.tit-for-tatt', 'tit-for-tatt'],
    ]);
    expect(problemsOf(broken('tit-for-tat: 60%', 'tit-for-tatt: 60%')).map(({ path }) => path)).toEqual(['behaviours.vendor.tit-for-tatt']);
    const twice = 'win-stay-lose-shift: 30%\n    pavlov: 20%';
    expect(problemsOf(broken('tit-for-tat: 60%', twice)).map(({ path }) => path)).toEqual([
      'behaviours.vendor',
      'behaviours.vendor.pavlov',
    ]);
    expect(problemsOf(broken('tit-for-tat: 60%', 'tit-for-tatt: 160%')).map(({ path }) => path)).toEqual([
      'behaviours.vendor.tit-for-tatt',
      'behaviours.vendor.tit-for-tatt',
    ]);
  });

  it('with a bad period or payer still has the amount checked', () => {
    const text = broken('amount: 3\n      per: deal\n      payer: vendor', 'amount: -3\n      per: month\n      payer: nobody');
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['rules[0].cost.amount', 'rules[0].cost.per', 'rules[0].cost.payer']);
    const formula = broken('amount: 3\n      per: deal', 'amount: margn\n      per: month');
    expect(problemsOf(formula).map(({ path }) => path)).toEqual(['rules[0].cost.amount', 'rules[0].cost.per']);
  });

  it('with a bad share still has checked who moves, and where to', () => {
    const move = (text: string): string => broken('relationship:\n        churn: 10%', `move: ${text}`);
    expect(problemsOf(move('{ side: vendor, from: alwys-defect, to: tester, share: 150% }')).map(({ path }) => path)).toEqual([
      'rules[0].change.move.from',
      'rules[0].change.move.to',
      'rules[0].change.move.share',
    ]);
    expect(problemsOf(move('{ side: buyer, from: always-defect, to: tit-for-tat, share: margn }')).map(({ path }) => path)).toEqual([
      'rules[0].change.move.side',
      'rules[0].change.move.share',
    ]);
  });

  it('may move on what an earlier move has brought in', () => {
    const moves = `move:
        - { side: vendor, from: always-defect, to: pavlov, share: 20% }
        - { side: vendor, from: win-stay-lose-shift, to: tit-for-tat, share: 10% }`;
    expect(problemsOf(broken('relationship:\n        churn: 10%', moves))).toEqual([]);
  });

  it('is told once what formulas may hold', () => {
    const text = broken('margin: 25%', 'margin: 1 +').replace('dealValue: 100', 'dealValue: 2 +').replace('churn: 20%', 'churn: a and b');
    const found = problemsOf(text);
    expect(found.map(({ line, expected }) => [line, expected?.includes('parentheses')])).toEqual([
      [7, true],
      [8, undefined],
      [18, undefined],
    ]);
  });

  it.each([
    ['- 1', 'a list is not a scenario', 1],
    [[], 'a list is not a scenario', undefined],
    ['text', 'a text is not a scenario', 1],
    ['42', 'a number is not a scenario', 1],
    ['true', 'a yes or no is not a scenario', 1],
    ['', 'an empty text is not a scenario', 1],
  ])('that is %j is told what it is', (source, message, line) => {
    expect(problemsOf(source)).toEqual([
      { path: '', message, expected: 'named values: title, currency, sides, money and so on', ...(line !== undefined && { line }) },
    ]);
  });

  it('with a list where named values belong is told so there', () => {
    expect(problemsOf(broken('  vendor: { name: rep, cooperate: waits, defect: grabs }', '  vendor: []'))).toMatchObject([
      { path: 'sides.vendor', line: 4, expected: 'named values: name, cooperate, defect' },
    ]);
  });

  it('that holds no scenario at all is refused', () => {
    for (const source of ['', '# nothing', 'text', '- 1', '42', [], {}]) expect(problemsOf(source)).not.toHaveLength(0);
  });

  it('that is an alias bomb is refused', () => {
    const names = [...'abcdefghij'];
    const bomb = names.map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? '1' : `*${names[i - 1]}`)}]`).join('\n');
    expect(problemsOf(bomb)[0]?.message).toContain('alias');
  });

  it('given as an object has paths but no lines', () => {
    expect(problemsOf({ title: 3 })[0]).toStrictEqual({
      path: 'title',
      message: 'not what is needed here',
      received: 3,
      expected: 'a text',
    });
  });
});
