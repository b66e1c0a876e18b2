import fc from 'fast-check';
import { type Scenario, readScenario } from '../../src/scenario/index.ts';

const percent = (share: number): string => `${share}%`;

/** Scenarios with uncertain figures and three rules, one of which no pilot can show. */
export const uncertainScenario: fc.Arbitrary<Scenario> = fc
  .record({
    temptation: fc.integer({ min: 4, max: 8 }),
    trusting: fc.integer({ min: 10, max: 90 }),
    churn: fc.integer({ min: 5, max: 40 }),
    misreadings: fc.integer({ min: 2, max: 12 }),
    bonus: fc.integer({ min: 1, max: 4 }),
    cost: fc.integer({ min: 0, max: 3 }),
    goal: fc.integer({ min: 30, max: 90 }),
    pairs: fc.constantFrom(null, 60, 5000),
    measured: fc.constantFrom('now', 'after-adaptation'),
  })
  .map(({ temptation, trusting, churn, misreadings, bonus, cost, goal, pairs, measured }) =>
    readScenario({
      title: 'Any',
      currency: 'EUR',
      sides: {
        vendor: { name: 'the rep', cooperate: 'keeps', defect: 'breaks' },
        partner: { name: 'the reseller', cooperate: 'sells ours', defect: 'sells theirs' },
      },
      money: { vendor: dilemma(temptation), partner: dilemma(5) },
      relationship: {
        'deals-a-year': 4,
        churn: { low: percent(churn / 2), likely: percent(churn), high: percent(2 * churn), known: 'guessed' },
      },
      misunderstandings: { slips: '2%', misreadings: { low: '0%', likely: percent(misreadings), high: '20%', known: 'measured' } },
      behaviours: {
        vendor: { 'tit-for-tat': percent(trusting), 'always-defect': percent(100 - trusting) },
        partner: { 'win-stay-lose-shift': percent(trusting), 'always-defect': percent(100 - trusting) },
      },
      goal: { cooperation: percent(goal), measured },
      ...(pairs !== null && { network: { pairs, 'vendor-people': 10, 'partner-people': 10 } }),
      rules: [
        {
          id: 'bonus',
          name: 'A bonus',
          levers: { lever: 'cooperation-bonus', side: 'both', amount: bonus, payer: 'company' },
          cost: { amount: cost, per: 'pair-and-year', payer: 'company' },
        },
        {
          id: 'records',
          name: 'Records',
          change: { misunderstandings: { misreadings: 'current / 2' } },
          cost: { amount: 1, per: 'pair-and-year', payer: 'vendor' },
        },
        {
          id: 'nothing',
          name: 'A letter',
          change: { misunderstandings: { slips: '2%' } },
          cost: { amount: 1, per: 'pair-once', payer: 'vendor' },
        },
      ],
    }),
  );

function dilemma(temptation: number) {
  return { 'both-cooperate': 3, 'i-defect-alone': temptation, 'they-defect-alone': 0, 'both-defect': 1 };
}
