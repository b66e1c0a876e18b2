import { describe, expect, it } from 'vitest';
import { applyLevers } from '../../src/incentives/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { broken, problemsOf, small } from './example.ts';
import { full } from './full.ts';

const ruleWith = (text: string) => broken('change:\n      relationship:\n        churn: 10%', text);

describe('levers of a rule', () => {
  it('are pulled on today’s setting, each figure computed', () => {
    const { rules, setting } = readScenario(
      ruleWith('levers: { lever: penalty, side: partner, amount: dealValue / 4, detection: 60%, false-alarms: 0, receiver: company }'),
    );
    // the fine of 25 is found out with chance 0.6: T − 15 and P − 15, worked by hand
    expect(rules[0]!.setting.game.states[0]!.payoffs.partner).toStrictEqual({ T: 18, R: 25, P: -17.5, S: -5 });
    expect(rules[0]!.setting.game.states[0]!.accounts['company']).toStrictEqual({ CC: 0, CD: 15, DC: 0, DD: 15 });
    expect(rules[0]!.levers).toStrictEqual([
      { lever: 'penalty', side: 'partner', amount: 25, detection: 0.6, 'false-alarms': 0, receiver: 'company' },
    ]);
    expect(rules[0]!.setting).toStrictEqual(applyLevers(setting, rules[0]!.levers));
    expect(rules[0]!.changes).toStrictEqual([
      {
        what: 'levers.penalty',
        text: 'side partner, amount dealValue / 4, detection 60%, false-alarms 0, receiver company',
      },
    ]);
  });

  it('come after what the rule changes, with the values as the rule has them', () => {
    const text = ruleWith(
      'change: { values: { dealValue: 200 } }\n    levers:\n      - { lever: penalty, side: vendor, amount: dealValue, detection: 100%, false-alarms: 0 }',
    );
    const { vendor, partner } = readScenario(text).rules[0]!.setting.game.states[0]!.payoffs;
    expect(vendor).toStrictEqual({ T: 45 - 200, R: 40, P: 17.5 - 200, S: -3 });
    expect(partner.R).toBe(50);
  });

  it('are pulled in the segments they name', () => {
    const { rules, segments } = readScenario(full);
    const fines = rules[1]!;
    expect(fines.segments[0]).toStrictEqual(segments[0]);
    expect(fines.segments[1]!.setting).toStrictEqual(applyLevers(segments[1]!.setting, fines.levers));
    expect(readScenario(full.replace('segment: service', 'segment: [service, resellers]')).rules[1]!.segments[0]).not.toStrictEqual(
      segments[0],
    );
  });

  it('that are the same as today’s add to them', () => {
    const text = ruleWith('levers: { lever: penalty, side: partner, amount: 10, detection: 1, false-alarms: 0 }').replace(
      'goal:',
      'levers: { lever: penalty, side: partner, amount: 2, detection: 1, false-alarms: 0 }\ngoal:',
    );
    const { setting, rules } = readScenario(text);
    expect(setting.game.states[0]!.payoffs.partner.T).toBe(31);
    expect(rules[0]!.setting.game.states[0]!.payoffs.partner.T).toBe(21);
  });
});

describe('what is no error', () => {
  it('is a rule that ends the dilemma, as a fine above all there is to gain does', () => {
    const text = ruleWith('levers: { lever: penalty, side: partner, amount: 100, detection: 1, false-alarms: 0 }');
    const { T, R } = readScenario(text).rules[0]!.setting.game.states[0]!.payoffs.partner;
    expect([T, R]).toStrictEqual([-67, 25]);
  });

  it('is a goal that is met already', () => {
    expect(readScenario(broken('cooperation: 80%', 'cooperation: 0%')).goal.cooperation).toBe(0);
  });
});

describe('today’s levers', () => {
  it('are in force in every segment, with the segment’s own values and its own levers', () => {
    const [resellers, service] = readScenario(full).segments;
    const without = readScenario(
      full.replace(/\nlevers:\n.*/, '').replace('    levers: { lever: penalty, side: vendor, amount: 3 }\n', ''),
    );
    const fine = { lever: 'penalty', side: 'partner', amount: 10, detection: 0.4 };
    expect(resellers!.setting).toStrictEqual(applyLevers(without.segments[0]!.setting, [fine]));
    expect(service!.setting).toStrictEqual(
      applyLevers(without.segments[1]!.setting, [fine, { lever: 'penalty', side: 'vendor', amount: 3 }]),
    );
  });

  it('leave the unit in which people compare as the money has it', () => {
    const text = broken('goal:', 'levers: { lever: penalty, amount: 5, detection: 1, false-alarms: 0 }\ngoal:');
    expect(readScenario(text).setting.scale).toStrictEqual(readScenario(small).setting.scale);
  });
});

describe('bad levers', () => {
  const rows: [what: string, text: string, path: string, message: string][] = [
    ['an unknown one', 'levers: { lever: penalti, amount: 1 }', 'rules[0].levers.lever', 'unknown lever'],
    ['one without a name', 'levers: [{ amount: 1 }]', 'rules[0].levers[0]', 'names no lever'],
    ['a missing figure', 'levers: [{ lever: penalty }]', 'rules[0].levers[0].amount', 'missing'],
    ['a dose out of range', 'levers: [{ lever: penalty, amount: 0 - 1 }]', 'rules[0].levers[0].amount', 'number out of range'],
    [
      'a chance out of range',
      'levers: [{ lever: penalty, amount: 1, detection: 3 }]',
      'rules[0].levers[0].detection',
      'number out of range',
    ],
    ['a formula that is none', 'levers: [{ lever: penalty, amount: often }]', 'rules[0].levers[0].amount', 'unknown name in a formula'],
    ['a division by zero', 'levers: [{ lever: penalty, amount: 1 / 0 }]', 'rules[0].levers[0].amount', 'division by zero'],
    [
      'current, which nothing is',
      'levers: [{ lever: penalty, amount: current }]',
      'rules[0].levers[0].amount',
      'current has a meaning only',
    ],
    ['an unknown parameter', 'levers: [{ lever: penalty, amount: 1, detecton: 1 }]', 'rules[0].levers[0].detecton', 'unknown option'],
    ['an unknown side', 'levers: [{ lever: penalty, amount: 1, side: buyer }]', 'rules[0].levers[0].side', 'not one of the choices'],
    [
      'an unknown account',
      'levers: [{ lever: penalty, amount: 1, receiver: fund }]',
      'rules[0].levers[0].receiver',
      'not one of the choices',
    ],
    ['an unknown segment', 'levers: [{ lever: penalty, amount: 1, segment: vips }]', 'rules[0].levers[0].segment', 'unknown segment'],
    ['none in a list', 'levers: []', 'rules[0].levers', 'changes nothing'],
    ['nothing at all', 'about: nothing', 'rules[0]', 'changes nothing'],
    [
      'two that contradict each other',
      'levers: [{ lever: penalty, amount: 1 }, { lever: penalty, side: vendor, amount: 2 }]',
      'rules[0].levers[1]',
      'rules[0].levers[0]',
    ],
    [
      'a behaviour that nobody has',
      'levers: { lever: training, side: partner, from: grim, to: tit-for-tat, share: 10% }',
      'rules[0].levers.from',
      'no behaviour',
    ],
  ];

  it.each(rows)('with %s are told path, line and what is wrong', (_, text, path, message) => {
    const problems = problemsOf(ruleWith(text));
    const found = problems.find((problem) => problem.path === path && problem.message.includes(message));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found!.line).toBe(path === 'rules[0]' ? 28 : 30);
  });

  it('at the top and in segments are told theirs', () => {
    const levers = '[{ lever: penalty, amount: 1 }, { lever: penalty, amount: 1, detection: 2 }]';
    expect(problemsOf(broken('goal:', `levers: ${levers}\ngoal:`))).toMatchObject([{ path: 'levers[1].detection' }]);
    const segment = `segments: [{ id: a, name: A, share: 1, levers: ${levers} }]`;
    expect(problemsOf(broken('goal:', `${segment}\ngoal:`))).toMatchObject([{ path: 'segments[0].levers[1].detection' }]);
    const twice = broken('goal:', 'levers: [{ lever: penalty, amount: 1 }, { lever: penalty, amount: 1 }]\ngoal:');
    expect(problemsOf(twice)).toMatchObject([{ path: 'levers[1]', line: 26, message: 'pulled twice: levers[0] pulls it already' }]);
  });
});

describe('figures of levers that do not fit', () => {
  it('are refused once, and not called missing, too', () => {
    expect(problemsOf(ruleWith('levers: { lever: penalty, amount: null }')).map(({ message }) => message)).toStrictEqual([
      'not what is needed here',
    ]);
  });

  it('are told at their line where only the setting shows that they are too much', () => {
    const [problem, ...others] = problemsOf(
      ruleWith('levers: [{ lever: slips, level: 1% }, { lever: tranches, pieces: 9007199254740991 }, { lever: care, weight: 1 }]'),
    );
    expect(problem).toMatchObject({ path: 'rules[0].levers[1].pieces', message: 'leaves no chance of ending' });
    expect(problem!.line).toBeGreaterThan(1);
    expect(others).toStrictEqual([]);
  });
});
