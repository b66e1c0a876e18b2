import { type Scenario, readScenario } from '../../src/scenario/index.ts';

/**
 * Two kinds of counterpart, a network, the company's own account, and rules made of levers: one with a payer outside the two
 * sides, one with a record, one that ends the dilemma.
 */
export const manyKinds: Scenario = readScenario({
  title: 'Resellers and consultants',
  currency: 'EUR',
  sides: {
    vendor: { name: 'the rep', cooperate: 'shares the lead', defect: 'keeps the lead' },
    partner: { name: 'the partner', cooperate: 'registers the deal', defect: 'sells a rival product' },
  },
  money: {
    vendor: { 'both-cooperate': 300, 'i-defect-alone': 420, 'they-defect-alone': -40, 'both-defect': 60 },
    partner: { 'both-cooperate': 250, 'i-defect-alone': 380, 'they-defect-alone': -30, 'both-defect': 40 },
  },
  accounts: {
    company: { 'both-cooperate': 900, 'vendor-defects-alone': 700, 'partner-defects-alone': 0, 'both-defect': 200 },
  },
  relationship: { 'deals-a-year': 4, churn: '25%', interest: '8%' },
  misunderstandings: { slips: '2%', misreadings: '8%' },
  behaviours: {
    vendor: { 'tit-for-tat': '30%', 'always-defect': '45%', 'always-cooperate': '25%' },
    partner: { 'tit-for-tat': '30%', 'always-defect': '45%', 'always-cooperate': '25%' },
  },
  segments: [
    { id: 'resellers', name: 'resellers', share: '70%' },
    { id: 'consultants', name: 'consultants', share: '30%', relationship: { churn: '60%' }, money: { partner: { 'i-defect-alone': 300 } } },
  ],
  network: { pairs: 240, 'vendor-people': 30, 'partner-people': 160 },
  goal: { cooperation: '70%', measured: 'after-adaptation' },
  rules: [
    {
      id: 'bonus',
      name: 'A bonus for shared success',
      levers: { lever: 'shared-bonus', side: 'both', amount: 60, payer: 'company' },
      cost: { amount: 5000, per: 'network-and-year', payer: 'company' },
    },
    {
      id: 'strikes',
      name: 'Two strikes and a cool-off',
      levers: { lever: 'strikes', side: 'partner', 'cool-off': 3, strikes: 2, detection: 0.7, 'false-alarms': 0.02 },
      cost: { amount: 400, per: 'pair-once', payer: 'company' },
    },
    {
      id: 'fine',
      name: 'A heavy fine',
      levers: { lever: 'penalty', side: 'both', amount: 400, detection: 0.8, 'false-alarms': 0.02, receiver: 'company' },
      cost: [
        { amount: 300, per: 'head-once', heads: 30, payer: 'company' },
        { amount: 20, per: 'deal', payer: 'partner', receiver: 'company' },
      ],
    },
  ],
});
