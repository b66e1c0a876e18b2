import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, type Finding, advise, gainsOf } from '../../src/advice/index.ts';
import { formatsFor, messagesFor } from '../../src/messages/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { compareRules, doses } from '../../src/study/index.ts';
import { money, scenarioWith } from '../support/scenario.ts';
import { refusedPaths } from '../support/refusals.ts';
import { manyKinds } from './manyKinds.ts';

const say = messagesFor('en');
const quick = { doses: false, basin: { starts: 12 } } as const;
const of = (findings: readonly Finding[], section: Finding['section'], rule?: string): Finding[] =>
  findings.filter((finding) => finding.section === section && finding.rule === rule);
const starting = (findings: readonly Finding[], start: string): Finding | undefined => findings.find(({ text }) => text.startsWith(start));

const share = fc.integer({ min: 1, max: 8 });
const amount = fc.integer({ min: 0, max: 6 });
const anyScenario = fc
  .record({
    shares: fc.tuple(share, share, share, share),
    temptation: fc.integer({ min: 4, max: 9 }),
    churn: fc.constantFrom(0.05, 0.3),
    misreadings: fc.constantFrom(0, 0.05),
    bonus: fc.integer({ min: 1, max: 4 }),
    recurring: amount,
    once: amount,
    pairs: fc.constantFrom(null, 3, 120),
  })
  .map(({ shares: [a, b, c, d], temptation, churn, misreadings, bonus, recurring, once, pairs }) =>
    scenarioWith({
      money: { vendor: money(temptation, 3, 1, 0), partner: money(5, 3, 1, 0) },
      accounts: { company: { 'both-cooperate': 2, 'vendor-defects-alone': 1, 'partner-defects-alone': 0, 'both-defect': 0 } },
      relationship: { 'deals-a-year': 2, churn },
      misunderstandings: { slips: 0.02, misreadings },
      behaviours: {
        vendor: { 'tit-for-tat': `${a} / ${a + b}`, 'always-defect': `${b} / ${a + b}` },
        partner: { 'win-stay-lose-shift': `${c} / ${c + d}`, 'always-defect': `${d} / ${c + d}` },
      },
      goal: { cooperation: 0.6, measured: 'after-adaptation' },
      ...(pairs !== null && { network: { pairs, 'vendor-people': 2, 'partner-people': 3 } }),
      rules: [
        {
          id: 'bonus',
          name: 'A bonus',
          levers: { lever: 'shared-bonus', side: 'both', amount: bonus, payer: 'company' },
          cost: [
            { amount: recurring, per: 'pair-and-year', payer: 'company' },
            { amount: once, per: 'pair-once', payer: 'vendor' },
          ],
        },
        {
          id: 'gift',
          name: 'A gift from outside',
          levers: { lever: 'cooperation-bonus', side: 'partner', amount: bonus, payer: 'outside' },
          cost: { amount: once, per: 'pair-once', payer: 'vendor', receiver: 'partner' },
        },
        { id: 'often', name: 'Twice as often', change: { relationship: { 'deals-a-year': 'current * 2' } } },
      ],
    } as Parameters<typeof scenarioWith>[0]),
  );
const { percent, finePercent, money: euros, signedMoney, number } = formatsFor('en', 'points');

describe('what is said of money', () => {
  it('is what the study gives, over random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { findings, ranking, comparison } = advise(scenario, quick);
        const { today, rules } = compareRules(scenario, { basin: false });
        const before = today.money.adapted;
        for (const { judged, netGain } of ranking) {
          const id = judged.rule.id;
          const after = rules.find(({ rule }) => rule.id === id)!.money.adapted;
          const own = of(findings, 'rules', id);

          const payers = starting(own, 'Per pair and year')!;
          for (const [account, gain] of Object.entries(payers.evidence)) {
            expect(gain).toBeCloseTo((after.net[account] ?? 0) - (before.net[account] ?? 0), 10);
            if (Math.abs(gain as number) >= 0.005) expect(payers.text).toContain(euros(Math.abs(gain as number)));
          }
          expect(payers.text.includes('not counted in the joint value')).toBe(Math.abs(payers.evidence['outside'] as number) >= 0.005);

          const costs = own.filter(({ evidence }) => 'recurring' in evidence);
          const paying = Object.keys(after.cost).filter(
            (account) => (after.recurring[account] ?? 0) !== 0 || (after.oneOff[account] ?? 0) !== 0,
          );
          expect(costs.map(({ evidence }) => evidence['payer']).sort()).toEqual(paying.sort());
          for (const { text, evidence } of costs) {
            const { payer, recurring, oneOff } = evidence as { payer: string; recurring: number; oneOff: number };
            expect([recurring, oneOff]).toEqual([after.recurring[payer] ?? 0, after.oneOff[payer] ?? 0]);
            for (const figure of [recurring, oneOff]) if (figure !== 0) expect(text).toContain(euros(Math.abs(figure)));
            expect(text).toMatch(recurring > 0 || (recurring === 0 && oneOff > 0) ? /^It costs/ : /^It brings/);
          }
          expect(own.some(({ text }) => text === 'It costs nothing to run.')).toBe(paying.length === 0);

          const net = starting(own, 'Net of')!;
          expect(net.evidence['netGain']).toBe(netGain);
          // As many deals as today under all rules but one.
          expect(net.evidence['perDeal'] === null).toBe(id === 'often');
          expect(net.evidence['pairs']).toBe(scenario.network?.pairs ?? null);
          if (scenario.network !== undefined) {
            expect(net.evidence['network']).toBeCloseTo(scenario.network.pairs * netGain, 8);
            if (Math.abs(netGain) >= 0.005) expect(net.text).toContain(signedMoney(net.evidence['network'] as number));
          }
          if (id !== 'often') expect(net.evidence['perDeal']).toBeCloseTo(netGain / 2, 10);

          const back = own.find(({ evidence }) => 'jointYears' in evidence);
          const owing = Object.keys(after.oneOff).filter((account) => (after.oneOff[account] ?? 0) > 0);
          expect(back === undefined).toBe(owing.length === 0 && after.payback!.jointYears !== null);
          if (back === undefined) continue;
          expect(back.evidence['jointYears']).toBe(after.payback!.jointYears);
          for (const account of owing) expect(back.evidence[account]).toBe(after.payback!.years[account]);
          if (owing.length === 0) expect(back.text).toBe('It never pays for itself.');
          else if (after.payback!.years[owing[0]!] === null) expect(back.text).toContain('never for the rep');
        }
        expect(findings.map(({ text }) => text).join()).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
        expect(gainsOf(scenario, comparison.today, comparison.rules[2]!).perDeal).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  it('tells one-off and recurring costs, and how soon they are back, by hand', () => {
    // Nobody could change, so a rule changes only what it costs and brings.
    const scenario = scenarioWith({
      behaviours: { vendor: { 'always-cooperate': 1 }, partner: { 'always-cooperate': 1 } },
      'could-adopt': ['always-cooperate'],
      network: { pairs: 50, 'vendor-people': 5, 'partner-people': 10 },
      rules: [
        {
          id: 'grow',
          name: 'Grow',
          change: { money: { partner: { 'both-cooperate': 7 } } },
          cost: [
            { amount: 6, per: 'pair-once', payer: 'partner' },
            { amount: 1, per: 'pair-and-year', payer: 'vendor' },
          ],
        },
      ],
    } as Parameters<typeof scenarioWith>[0]);
    const { findings, tables } = advise(scenario, quick);
    const texts = of(findings, 'rules', 'grow').map(({ text }) => text);
    // One deal a year brings 4 more; churn 0.1 spreads the 6 over ten years: the partner gains 4 - 0.6, the vendor loses 1.
    expect(texts).toContain(
      'Per pair and year, after adaptation and net of what each pays for it, the rep loses 1 points and the reseller gains 3.4 points.',
    );
    expect(texts).toContain('It costs the reseller 6 points once per pair.');
    expect(texts).toContain('It costs the rep 1 points per pair and year.');
    expect(texts).toContain(
      'Net of what is used up, the two sides together gain 2.4 points per pair and year (+2.4 points a deal and +120 points a year over all 50 pairs).',
    );
    // 6 against 4 - 1 a year together, against 4 a year for the partner.
    expect(texts).toContain('What it costs once comes back after 2 years for all together and after 1.5 years for the reseller.');
    expect(tables.payers!.rows.map(({ account, pair, recurring, once, payback }) => [account, pair, recurring, once, payback])).toEqual([
      ['the rep', expect.closeTo(-1, 9), 1, 0, null],
      ['the reseller', expect.closeTo(3.4, 9), 0, 6, '1.5 years'],
      ['all together', expect.closeTo(2.4, 9), 1, 6, '2 years'],
    ]);
    expect(tables.network!.rows.map(({ value, cost, net, once }) => [value, cost, net, once])).toEqual([
      [300, 0, null, 0],
      [500, expect.closeTo(80, 9), expect.closeTo(120, 9), 300],
    ]);
    expect(of(findings, 'network').map(({ text }) => text)).toEqual([
      '50 pairs deal with each other (5 people on the vendor’s side, 10 on the partners’); after adaptation they make 300 points a year together if nothing changes.',
      'Grow changes that by +120 points a year net, for 300 points once, back after 2 years.',
    ]);
  });

  it('leaves the network out where the scenario does not tell it', () => {
    const { findings, tables } = advise(scenarioWith(), quick);
    expect(of(findings, 'network')).toEqual([]);
    expect([tables.network, tables.payers]).toEqual([undefined, undefined]);
  });
});

describe('what is said of the pools', () => {
  it('is the basin and its edge, over random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { findings, comparison, ranking, tables } = advise(scenario, quick);
        const { basin, edge, overall } = comparison.today.verdict.adapted;
        const [firm, tips] = of(findings, 'pools');
        expect(firm!.evidence).toEqual({ ...basin! });
        expect(firm!.text).toContain(basin!.share === 1 ? 'All of 12' : percent(basin!.share));
        if (edge === null) expect(tips!.text).toContain('No share of people');
        else {
          expect(tips!.evidence).toEqual({
            side: edge!.side,
            behaviour: edge!.behaviour.id,
            share: edge!.share,
            cooperation: edge!.cooperation,
            adapted: overall,
          });
          for (const part of [finePercent(edge!.share), edge!.behaviour.name, percent(edge!.cooperation)])
            expect(tips!.text).toContain(part);
        }
        const best = of(findings, 'rules', ranking[0]!.judged.rule.id).find(({ evidence }) => 'standardError' in evidence);
        expect(best!.evidence).toEqual({ ...ranking[0]!.judged.verdict.adapted.basin! });
        expect(tables.pools!.rows).toHaveLength(ranking.length + 1);
      }),
      { numRuns: 4 },
    );
  });

  it('is left out where the basin is not measured', () => {
    const { findings, tables } = advise(scenarioWith(), { doses: false, basin: false });
    expect(of(findings, 'pools')).toEqual([]);
    expect(tables.pools).toBeUndefined();
  });
});

describe('several kinds of counterpart', () => {
  const advice: Advice = advise(manyKinds, quick);

  it('are each judged as if they were alone', () => {
    expect(advice.segments!.map(({ id, share: part }) => [id, part])).toEqual([
      ['resellers', 0.7],
      ['consultants', 0.3],
    ]);
    advice.segments!.forEach(({ comparison }, i) => {
      const own = advice.comparison.today.verdict.segments![i]!.verdict;
      expect(comparison.today.verdict.now.overall).toBeCloseTo(own.now.overall, 12);
      expect(comparison.today.verdict.adapted.overall).toBeCloseTo(own.adapted.overall, 12);
    });
    const rows = advice.tables.segments!.rows.filter(({ rule }) => rule === say.tables.rules.today);
    expect(rows.map(({ adapted }) => adapted)).toEqual(advice.segments!.map(({ comparison }) => comparison.today.verdict.adapted.overall));
  });

  it('are told apart where they differ, and named once where they do not', () => {
    const texts = of(advice.findings, 'dilemma').map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("This is a prisoner's dilemma for both sides"))).toHaveLength(1);
    // The partner's temptation is 380 - 250 with resellers, 300 - 250 with consultants.
    expect(texts).toContainEqual(expect.stringMatching(/^Resellers: The partner who sells a rival product earns €130 more/));
    expect(texts).toContainEqual(expect.stringMatching(/^Consultants: The partner who sells a rival product earns €50 more/));
  });

  it('have one best rule, or are told which has which', () => {
    const scenario: Scenario = scenarioWith({
      segments: [
        { id: 'loyal', name: 'loyal ones', share: 0.5 },
        { id: 'busy', name: 'busy ones', share: 0.5, relationship: { 'deals-a-year': 10 } },
      ],
      behaviours: { vendor: { 'always-cooperate': 1 }, partner: { 'always-cooperate': 1 } },
      'could-adopt': ['always-cooperate'],
      rules: [
        {
          id: 'yearly',
          name: 'Yearly',
          change: { money: { partner: { 'both-cooperate': 5 } } },
          cost: { amount: 5, per: 'pair-and-year', payer: 'vendor' },
        },
        {
          id: 'dealwise',
          name: 'Dealwise',
          change: { money: { partner: { 'both-cooperate': 4 } } },
          cost: { amount: 0.5, per: 'deal', payer: 'vendor' },
        },
      ],
    } as Parameters<typeof scenarioWith>[0]);
    const [gap, best] = of(advise(scenario, quick).findings, 'segments');
    expect(gap!.text).toBe('After adaptation cooperation is alike with all kinds: about 100%.');
    // One deal a year: 2 - 5 against 1 - 0.5. Ten: 20 - 5 against 10 - 5.
    expect(best!.evidence).toEqual({ loyal: 'dealwise', busy: 'yearly' });
    expect(best!.text).toContain('Dealwise for loyal ones (+0.5 points net per pair and year, reaches the goal)');
    expect(best!.text).toContain('Yearly for busy ones (+15 points net per pair and year, reaches the goal)');
    const [, same] = of(advice.findings, 'segments');
    expect(Object.keys(same!.evidence)).toEqual(['resellers', 'consultants']);
  });

  it('are not mentioned where there is one only', () => {
    const { findings, segments, tables } = advise(scenarioWith(), quick);
    expect([of(findings, 'segments'), segments, tables.segments]).toEqual([[], undefined, undefined]);
  });
});

describe('a rule with a record', () => {
  const { findings, comparison } = advise(manyKinds, quick);

  it('is said to remember, with the states of its game and a threshold that was searched', () => {
    const judged = comparison.rules.find(({ rule }) => rule.id === 'strikes')!;
    const own = of(findings, 'rules', 'strikes');
    const states = judged.rule.setting.game.states.length;
    expect(starting(own, 'The rule remembers')).toMatchObject({
      evidence: { states },
      text: expect.stringContaining(`${states} states`) as string,
    });
    const { value } = judged.incentiveThreshold;
    const searched = own.find(({ evidence }) => evidence['method'] === 'numeric')!;
    expect(searched.evidence['incentiveThreshold']).toBe(value);
    expect(searched.text).toContain(finePercent(value!));
    expect(of(findings, 'rules', 'bonus').some(({ text }) => /remembers|was searched/.test(text))).toBe(false);
  });

  it('and a rule from a ready one are told apart by the caveat', () => {
    const [rule, ...others] = manyKinds.rules;
    const { findings: told } = advise({ ...manyKinds, rules: [{ ...rule!, presets: ['spiff'] }, ...others] }, quick);
    expect(of(told, 'rules', rule!.id).map(({ text }) => text)).toContain(`Mind: ${say.presets['spiff']!.caveat}`);
    expect(told.filter(({ text }) => text.startsWith('Mind:'))).toHaveLength(1);
  });

  it('may end the dilemma for one kind of counterpart only', () => {
    const ends = of(findings, 'rules', 'bonus').filter(({ text }) => text.includes('no longer a dilemma'));
    // A bonus of 60 makes R 310 for the partner: above T = 300 with consultants, below 380 with resellers.
    expect(ends.map(({ text }) => text)).toEqual([
      'Consultants: Under this rule it is no longer a dilemma for the partner, but a stag hunt.',
    ]);
  });
});

describe('the doses of each lever alone', () => {
  const scenario = scenarioWith({
    goal: { cooperation: 0.6, measured: 'after-adaptation' },
    misunderstandings: { misreadings: 0.05 },
    relationship: { 'deals-a-year': 1, churn: 0.4 },
  });
  const advice = advise(scenario, { basin: false });
  const { found, skipped, notSearched } = advice.doses!;

  it('are those of the study, easy ones first named, others told as out of reach', () => {
    const levers = found.map(({ lever }) => lever);
    expect(found.map(({ threshold }) => threshold)).toEqual(doses(scenario, undefined, { levers }).found);
    const reaching = found.filter(({ threshold }) => threshold.value !== null);
    const texts = of(advice.findings, 'doses');
    expect(texts[0]!.evidence).toEqual({ levers: found.length, reaching: reaching.length });
    const paid = reaching.filter(({ threshold }) => threshold.dose.unit === 'money').map(({ threshold }) => threshold.value!);
    const cheapest = starting(texts, 'The smallest amount of money')!;
    expect(cheapest.evidence['dose']).toBe(Math.min(...paid));
    expect(cheapest.text).toContain(euros(Math.min(...paid)));
    const shortest = starting(texts, 'Of chances and shares')!;
    expect(shortest.text).toContain(percent(shortest.evidence['way'] as number));
    for (const id of notSearched) expect(starting(texts, 'Not searched here')!.text).toContain(say.levers[id]!.name);
    for (const id of skipped) expect(starting(texts, 'Not possible')!.text).toContain(say.levers[id]!.name);
    expect(advice.tables.doses!.rows).toHaveLength(reaching.length);
  });

  it('are written in the unit of the lever', () => {
    const row = (lever: string) => advice.tables.doses!.rows.find((cells) => cells['lever'] === say.levers[lever]!.name);
    const value = (lever: string): number => found.find((dose) => dose.lever === lever)!.threshold.value!;
    for (const lever of ['shared-bonus', 'penalty']) expect(row(lever)).toMatchObject({ today: '0 points', dose: euros(value(lever)) });
    expect(row('tranches')).toMatchObject({ today: '1 piece', dose: `${number(value('tranches'))} pieces` });
    // A churn of 40 % a year lets relationships last -1 / ln 0.6 years.
    expect(row('contract-length')).toMatchObject({ today: '1.96 years', dose: `${number(value('contract-length'))} years` });
    expect(row('churn')).toMatchObject({ today: '40% a year' });
    expect(row('care')).toMatchObject({ today: '0%', dose: finePercent(value('care')) });
  });

  it('tell that a goal is met already', () => {
    const met = advise(scenarioWith({ goal: { cooperation: 0.1, measured: 'now' } }), { basin: false });
    expect(of(met.findings, 'doses')[0]!.text).toContain('is reached today without any lever');
    expect(met.tables.doses!.rows.every(({ how }) => String(how).startsWith('met today'))).toBe(true);
  });

  it('are left out where they are not asked for, and where a dose takes long', () => {
    expect(advise(scenario, quick).doses).toBeUndefined();
    expect(refusedPaths(() => advise(scenario, { doses: 'some' as never }))).toEqual(['options.doses']);
    expect(notSearched).toEqual(expect.arrayContaining(['word-of-mouth']));
  });
});
