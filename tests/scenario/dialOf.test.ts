import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/core/index.ts';
import { applyLevers, continuationOf, withContinuation } from '../../src/incentives/index.ts';
import { type Segment, dialOf, dialsOf, readScenario, settingsAt } from '../../src/scenario/index.ts';
import { broken, shipped, small } from './example.ts';
import { full, fullData, withAt } from './full.ts';

const scenario = readScenario(full);

/** The full file read with one figure put in place of another. */
const readWith = (steps: readonly (string | number)[], value: unknown) => readScenario(withAt(fullData(), steps, value) as object);

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const shares = (segment: Segment | undefined, side: 'vendor' | 'partner') =>
  segment!.setting.pools[side].map(({ strategy, share }) => [strategy.id, Number(share.toFixed(12))]);

describe('a number of the file as a dial', () => {
  const cases: [path: string, steps: (string | number)[], dose: number][] = [
    ['relationship.churn', ['relationship', 'churn'], 0.07],
    ['relationship.deals-a-year', ['relationship', 'deals-a-year'], 9],
    ['relationship.interest', ['relationship', 'interest'], 0.3],
    ['relationship.interest.partner', ['relationship', 'interest', 'partner'], 0.3],
    ['values.margin', ['values', 'margin'], 0.4],
    ['values.dealValue', ['values', 'dealValue'], 260],
    ['money.partner.i-defect-alone', ['money', 'partner', 'i-defect-alone'], 51],
    ['accounts.fund.both-defect', ['accounts', 'fund', 'both-defect'], -7],
    ['misunderstandings.slips', ['misunderstandings', 'slips'], 0.11],
    ['misunderstandings.misreadings', ['misunderstandings', 'misreadings'], 0.2],
    ['misunderstandings.misreadings.vendor', ['misunderstandings', 'misreadings', 'vendor'], 0.2],
    ['misunderstandings.misreadings.partner.false-alarm', ['misunderstandings', 'misreadings', 'partner', 'false-alarm'], 0.2],
    ['recognition.vendor', ['recognition'], 0.98],
    ['care.vendor', ['care', 'vendor'], 0.5],
    ['behaviours.partner.generous-tit-for-tat.p', ['behaviours', 'partner', 'generous-tit-for-tat', 'p'], 0.6],
    ['levers[0].amount', ['levers', 0, 'amount'], 25],
    ['levers[0].false-alarms', ['levers', 0, 'false-alarms'], 0.2],
    ['segments.service.relationship.churn', ['segments', 1, 'relationship', 'churn'], 0.02],
    ['segments.service.values.dealValue', ['segments', 1, 'values', 'dealValue'], 80],
    ['segments.service.misunderstandings.slips', ['segments', 1, 'misunderstandings', 'slips'], 0.3],
  ];

  it.each(cases)('gives at each dose what the file gives with it, for %s', (path, steps, dose) => {
    const expected = readWith(steps, dose);
    expect(dialOf(scenario, path).at(dose)).toStrictEqual(expected.segments);
    for (const { id, segments } of expected.rules) expect(dialOf(scenario, path, { rule: id }).at(dose)).toStrictEqual(segments);
  });

  it('leaves the scenario as it is at today’s dose, for every number there is', () => {
    for (const path of dialsOf(scenario).filter((name) => name !== 'continuation')) {
      const { today, mixed, at } = dialOf(scenario, path);
      const rule = scenario.rules.find(({ id }) => path.startsWith(`rules.${id}.`));
      if (mixed !== true) expect(at(today), path).toStrictEqual((rule ?? scenario).segments);
    }
  });

  it('can be computed at both ends of the range that is searched', () => {
    for (const path of dialsOf(scenario)) {
      const { range, at } = dialOf(scenario, path);
      for (const end of range) expect(() => at(end), `${path} at ${end}`).not.toThrow();
    }
  });

  it('lets the other behaviours of the pool shrink or grow in proportion', () => {
    const [resellers, service] = dialOf(scenario, 'behaviours.partner.always-defect').at(0.75);
    // what is left, 25%, keeps the proportion 30 : 20
    expect(shares(resellers, 'partner')).toStrictEqual([
      ['always-defect', 0.75],
      ['generous-tit-for-tat', 0.15],
      ['tit-for-tat', 0.1],
    ]);
    expect(service).toStrictEqual(scenario.segments[1]);
    const [first, second] = dialOf(scenario, 'segments.service.share').at(0.1);
    expect([first!.share, second!.share]).toStrictEqual([0.9, 0.1]);
  });

  it('says so where nothing else in the pool could make room', () => {
    const lonely = readScenario(broken('always-defect: 40%\n    tit-for-tat: 60%', 'tit-for-tat: 100%'));
    expect(problemsOf(() => dialOf(lonely, 'behaviours.vendor.tit-for-tat'))[0]).toMatchObject({
      message: expect.stringContaining('nothing else is left') as string,
    });
  });

  it('turns a figure of a rule under that rule', () => {
    const churn = dialOf(scenario, 'rules.loyalty.change.relationship.churn');
    expect(churn).toMatchObject({ unit: 'rate-a-year', mixed: true });
    expect(churn.at(0.03)).toStrictEqual(readWith(['rules', 0, 'change', 'relationship', 'churn'], 0.03).rules[0]!.segments);
    expect(dialOf(scenario, 'rules.fines.levers[0].amount').at(8)).toStrictEqual(
      readWith(['rules', 1, 'levers', 0, 'amount'], 8).rules[1]!.segments,
    );
    expect(dialOf(scenario, 'rules.loyalty.change.move.share').at(0.2)).toStrictEqual(
      readWith(['rules', 0, 'change', 'move', 'share'], 0.2).rules[0]!.segments,
    );
  });

  it('tells today’s figure, its unit and where doses are looked for', () => {
    const of = (path: string) => {
      const { today, unit, range, mixed } = dialOf(readScenario(small), path);
      return [today, unit, ...range, mixed];
    };
    expect(of('relationship.churn')).toStrictEqual([0.2, 'rate-a-year', 1, 0.001, undefined]);
    expect(of('relationship.deals-a-year')).toStrictEqual([4, 'deals-a-year', 0.5, 52, undefined]);
    expect(of('misunderstandings.misreadings')).toStrictEqual([0, 'chance', 1, 0, undefined]);
    expect(of('behaviours.vendor.tit-for-tat')).toStrictEqual([0.6, 'share', 0, 1, undefined]);
    // ten times today's 40, which is more than the widest gap: 45 − (−3) = 48
    expect(of('money.vendor.both-cooperate')).toStrictEqual([40, 'money', -360, 440, undefined]);
    // the gap is more than ten times 2.5
    expect(of('money.partner.both-defect')).toStrictEqual([-2.5, 'money', -50.5, 45.5, undefined]);
    expect(dialOf(scenario, 'misunderstandings.misreadings.partner')).toMatchObject({ mixed: true, unit: 'chance' });
    expect(dialOf(scenario, 'misunderstandings.misreadings.partner').today).toBeCloseTo(0.07, 12);
  });

  it('stops the range where a formula leaves what its place accepts', () => {
    const text = broken('churn: 20%', 'churn: margin / 2');
    const { range } = dialOf(readScenario(text), 'values.margin');
    expect(range[0]).toBeGreaterThan(0);
    expect(range[0]).toBeLessThan(1e-9);
    // churn is at most 1
    expect(range[1]).toBeCloseTo(2, 9);
  });

  it('names path and dose where a formula divides by zero', () => {
    const text = broken('margin * dealValue', 'dealValue / (margin - 0.5)');
    expect(problemsOf(() => dialOf(readScenario(text), 'values.margin').at(0.5))).toStrictEqual([
      { path: 'money.partner.both-cooperate', message: 'division by zero, at values.margin = 0.5' },
    ]);
  });

  it('names path and dose where a dose is out of range', () => {
    expect(problemsOf(() => dialOf(scenario, 'relationship.churn').at(2))).toMatchObject([
      { path: 'relationship.churn', message: 'number out of range, at relationship.churn = 2', received: 2 },
    ]);
    expect(problemsOf(() => dialOf(scenario, 'relationship.churn').at(NaN))).toMatchObject([{ path: 'relationship.churn' }]);
    expect(problemsOf(() => dialOf(scenario, 'behaviours.partner.tit-for-tat').at(1.2))[0]?.message).toContain('= 1.2');
    expect(problemsOf(() => dialOf(scenario, 'segments.service.share').at(1.5))[0]?.path).toBe('segments.service.share');
  });

  it('is found by its path only, and the nearest is told', () => {
    expect(problemsOf(() => dialOf(scenario, 'relationship.chur'))).toMatchObject([
      { path: 'dial', message: 'nothing that can be turned', expected: expect.stringContaining('relationship.churn') as string },
    ]);
    expect(problemsOf(() => dialOf(scenario, 'goal.cooperation'))).toHaveLength(1);
    expect(problemsOf(() => dialOf(scenario, 'relationship.churn', { rule: 'loyal' }))[0]).toMatchObject({ expected: 'loyalty' });
    expect(problemsOf(() => dialOf({} as never, 'relationship.churn'))[0]?.message).toBe('not a scenario');
  });
});

describe('the continuation as a dial', () => {
  it('sets the chance of another deal in every segment', () => {
    const dial = dialOf(scenario, 'continuation');
    expect(dial).toMatchObject({ name: 'continuation', unit: 'chance', range: [0, 0.999], mixed: true });
    expect(dial.at(0.6)).toStrictEqual(
      scenario.segments.map((segment) => ({ ...segment, setting: withContinuation(segment.setting, 0.6) })),
    );
    expect(dialOf(readScenario(small), 'continuation').today).toBeCloseTo(0.8 ** 0.25, 12);
    expect(problemsOf(() => dial.at(1))[0]).toMatchObject({ path: 'continuation', received: 1 });
  });
});

describe('a lever as a dial', () => {
  it('pulls the lever on each segment, after the rule’s own', () => {
    const dial = dialOf(scenario, { lever: 'penalty', side: 'vendor', detection: 1, 'false-alarms': 0 }, { rule: 'loyalty' });
    expect(dial).toMatchObject({ name: 'penalty', unit: 'money', today: 0 });
    const use = { lever: 'penalty', side: 'vendor', detection: 1, 'false-alarms': 0, amount: 12 };
    expect(dial.at(12)).toStrictEqual(
      scenario.rules[0]!.segments.map((segment) => ({ ...segment, setting: applyLevers(segment.setting, [use]) })),
    );
  });

  it('is refused with a dose of its own, unknown parameters and unknown names', () => {
    expect(problemsOf(() => dialOf(scenario, { lever: 'penalty', amount: 3 }))).toMatchObject([{ path: 'dial.amount' }]);
    expect(problemsOf(() => dialOf(scenario, { lever: 'penalti' }))).toMatchObject([{ path: 'dial.lever', expected: 'penalty' }]);
    expect(problemsOf(() => dialOf(scenario, { lever: 'penalty', detecton: 1 }))[0]?.path).toMatch(/detecton$/);
    expect(problemsOf(() => dialOf(scenario, 3 as never))).toHaveLength(1);
  });
});

describe('several dials turned together', () => {
  it('turn the file first, then the levers, then the continuation, whatever their order', () => {
    const at = settingsAt(scenario, ['continuation', { lever: 'penalty', side: 'partner' }, 'relationship.churn', 'values.margin']);
    const [before] = readScenario(withAt(withAt(fullData(), ['relationship', 'churn'], 0.3), ['values', 'margin'], 0.5) as object).segments;
    const setting = withContinuation(applyLevers(before!.setting, [{ lever: 'penalty', side: 'partner', amount: 9 }]), 0.7);
    const [first] = at([0.7, 9, 0.3, 0.5]);
    expect(first).toStrictEqual({ ...before, setting });
    expect(continuationOf(first!.setting.horizon)).toBe(0.7);
  });

  it('share out what two behaviours of one pool leave', () => {
    const at = settingsAt(scenario, ['behaviours.partner.always-defect', 'behaviours.partner.tit-for-tat']);
    expect(shares(at([0.6, 0.3])[0], 'partner').map(([, share]) => share)).toStrictEqual([0.6, 0.1, 0.3]);
    expect(problemsOf(() => at([0.6, 0.5]))[0]).toMatchObject({ message: expect.stringContaining('more than the whole pool') as string });
  });

  it('are refused where they turn one figure twice, or doses are missing', () => {
    expect(problemsOf(() => settingsAt(scenario, ['relationship.churn', 'relationship.churn']))[0]?.message).toBe('turned twice');
    const overlap = ['misunderstandings.slips', 'misunderstandings.slips.vendor'];
    expect(problemsOf(() => settingsAt(scenario, overlap))[0]?.message).toBe('turns the same figure as misunderstandings.slips');
    expect(problemsOf(() => settingsAt(scenario, ['relationship.churn'])([]))[0]?.path).toBe('doses');
  });

  it('work on the shipped scenario under every rule', () => {
    const reps = readScenario(shipped);
    for (const { id, segments } of reps.rules) {
      const churn = dialOf(reps, 'relationship.churn', { rule: id });
      expect(churn.at(churn.today), id).toStrictEqual(segments);
    }
  });
});
