import { type Advice, advise } from '../../src/advice/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';

interface Words {
  readonly title?: string;
  readonly about?: string;
  readonly vendor?: string;
  readonly partner?: string;
  readonly cooperate?: string;
  readonly rule?: string;
  readonly source?: string;
}

/** Advice on the scenario that `donnant init` writes: a dilemma with two rules. */
export const ofTemplate: Advice = advise(readScenario(scenarioTemplate));

/** Advice on a harmony game without rules: nothing to mend, nothing to compare. */
export const ofHarmony: Advice = advise(readScenario({ ...base({}), money: { vendor: harmony(), partner: harmony() }, rules: [] }), {
  doses: false,
});

/** Advice on a scenario in the given words, with one rule and an account besides the sides. */
export function inWords(words: Words): Advice {
  return advise(readScenario(base(words)), { doses: false });
}

function base({
  title = 'A test',
  about,
  vendor = 'the rep',
  partner = 'the reseller',
  cooperate = 'keeps',
  rule = 'A rule',
  source = 'none',
}: Words) {
  return {
    title,
    ...(about !== undefined && { about }),
    currency: 'EUR',
    sides: {
      vendor: { name: vendor, cooperate, defect: 'breaks' },
      partner: { name: partner, cooperate: 'sells ours', defect: 'sells theirs' },
    },
    money: { vendor: dilemma(), partner: dilemma() },
    accounts: { fund: { 'both-cooperate': 1, 'vendor-defects-alone': 0, 'partner-defects-alone': 0, 'both-defect': -1 } },
    relationship: { 'deals-a-year': 4, churn: '20%' },
    behaviours: { vendor: { 'tit-for-tat': '50%', 'always-defect': '50%' }, partner: { 'tit-for-tat': '50%', 'always-defect': '50%' } },
    goal: { cooperation: '70%', measured: 'now' },
    rules: [{ id: 'one', name: rule, change: { relationship: { churn: '5%' } }, cost: { amount: 2, per: 'pair-once', payer: 'vendor' } }],
    sources: [source],
  };
}

function dilemma() {
  return { 'both-cooperate': 30, 'i-defect-alone': 50, 'they-defect-alone': 0, 'both-defect': 10 };
}

function harmony() {
  return { 'both-cooperate': 50, 'i-defect-alone': 30, 'they-defect-alone': 10, 'both-defect': 0 };
}
