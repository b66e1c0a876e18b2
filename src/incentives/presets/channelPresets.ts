import { preset } from './preset.ts';

const dealValue = { kind: 'figure', unit: 'money', from: 0, to: Infinity } as const;
const chance = (usual: number) => ({ kind: 'figure', unit: 'chance', from: 0, to: 1, usual }) as const;
const share = (usual: number, to = 1) => ({ kind: 'figure', unit: 'share', from: 0, to, usual }) as const;
const deals = (usual: number, least = 1, most = 60) =>
  ({ kind: 'figure', unit: 'deals', from: least, to: most, whole: true, usual }) as const;

/** Registered deals earn the partner an uplift, and some lone attempts of the vendor's people on them are stopped. */
export const dealRegistration = preset({
  id: 'deal-registration',
  params: { 'deal-value': dealValue, uplift: share(0.1, 0.3), protection: chance(0.5) },
  sources: { uplift: '5 to 15 points: xamplify.com, glossary, deal protection; elinkages.com, glossary, deal registration' },
  uses: ({ 'deal-value': value, uplift, protection }) => [{ lever: 'deal-registration', uplift: uplift * value, protection }],
});

/** A bonus to the person of the partner who registers and sells. */
export const spiff = preset({
  id: 'spiff',
  params: { 'deal-value': dealValue, bonus: share(0.02, 0.2) },
  sources: {},
  uses: ({ 'deal-value': value, bonus }) => [{ lever: 'cooperation-bonus', side: 'partner', amount: bonus * value }],
});

/** Funds for joint marketing, paid on proof of performance. */
export const marketDevelopmentFunds = preset({
  id: 'market-development-funds',
  params: { 'deal-value': dealValue, accrual: share(0.03, 0.1), approval: chance(0.9), leak: chance(0.1) },
  sources: {
    accrual:
      '2 to 5 per cent of purchases: transformance.ai, glossary, MDF and co-op advertising; about 2 per cent: partnerchannels.com, glossary, MDF',
  },
  uses: ({ 'deal-value': value, accrual, approval, leak }) => [
    { lever: 'market-development-funds', amount: accrual * value, approval, leak },
  ],
});

/** A bonus that is paid back where a breach comes to light within the window. */
export const clawBack = preset({
  id: 'claw-back',
  params: { 'deal-value': dealValue, bonus: share(0.05, 0.5), window: deals(2), detection: chance(0.6), 'false-alarms': chance(0.05) },
  sources: { window: 'windows of 90 to 180 days: getgangly.com, sales clawback (2026); 1 to 2 deals at one a quarter' },
  uses: ({ 'deal-value': value, bonus, ...rest }) => [{ lever: 'claw-back-window', side: 'partner', bonus: bonus * value, ...rest }],
});

/** The vendor's person is paid in full when the partner closes. */
export const doubleCompensation = preset({
  id: 'double-compensation',
  params: { 'deal-value': dealValue, commission: share(0.1, 0.5) },
  sources: {
    commission:
      'sales-force cost of about 10 per cent of revenue: HBS Working Knowledge 2010; for and against: partner-path.com, comp neutrality',
  },
  uses: ({ 'deal-value': value, commission }) => [{ lever: 'double-commission', commission: commission * value }],
});

/** One commission, of which the one left out has a share. */
export const splitCompensation = preset({
  id: 'split-compensation',
  params: { 'deal-value': dealValue, commission: share(0.1, 0.5), split: share(0.5) },
  sources: {
    commission:
      'sales-force cost of about 10 per cent of revenue: HBS Working Knowledge 2010; splits: Watenpaugh, Channel neutral compensation (LinkedIn)',
  },
  uses: ({ 'deal-value': value, commission, split }) => [{ lever: 'split-commission', commission: commission * value, share: split }],
});

/** Margin that is earned by a record of clean deals and lost on a breach. */
export const partnerTiers = preset({
  id: 'partner-tiers',
  params: {
    'deal-value': dealValue,
    step: share(0.05, 0.3),
    levels: { kind: 'figure', unit: 'pieces', from: 1, to: 4, whole: true, usual: 2 },
    'clean-deals': deals(4),
    detection: chance(0.6),
  },
  sources: {
    step: 'sample margins of 20, 25 and 30 per cent: partnerpack.mydoublecheck.app, tier design guide',
    levels: 'three or four tiers: elinkages.com, glossary, partner tier',
  },
  uses: ({ 'deal-value': value, step, ...rest }) => [{ lever: 'tiers', side: 'partner', bonus: step * value, ...rest }],
});

/** Undercut offers are stopped: minimum advertised prices that are watched. */
export const minimumAdvertisedPrice = preset({
  id: 'minimum-advertised-price',
  params: { compliance: chance(0.85) },
  sources: {
    compliance:
      '15 per cent of authorised retailers violate, 53 per cent of others: Israeli, Anderson & Coughlan 2016, Marketing Science 35(4), by way of getrivalert.com',
  },
  uses: ({ compliance }) => [{ lever: 'price-floor', side: 'partner', blocked: compliance }],
});

/** Both sides see one dated record, so that fewer moves are read wrong. */
export const sharedRecords = preset({
  id: 'shared-records',
  params: { misreadings: chance(0.03) },
  sources: {},
  uses: ({ misreadings }) => [{ lever: 'misreadings', level: misreadings }],
});

/** Accounts keep their people, and hand-overs are prepared. */
export const stableAccountTeams = preset({
  id: 'stable-account-teams',
  params: { recognition: chance(0.95) },
  sources: {
    recognition:
      'sales staff turnover of up to 27 per cent a year: Harvard Business Review, July-August 2017; a hand-over costs 13.2 to 17.6 per cent of sales: Shi, Sridhar, Grewal & Lilien 2017, J. Marketing 81(2)',
  },
  uses: ({ recognition }) => [{ lever: 'recognition', level: recognition }],
});

/** Contracts that bind for longer. */
export const multiYearContracts = preset({
  id: 'multi-year-contracts',
  params: { years: { kind: 'figure', unit: 'years', from: 0.1, to: 50, usual: 7 } },
  sources: { years: 'tenure of 7 years at 15 per cent attrition: bloomitize.com, partner churn calculator' },
  uses: ({ years }) => [{ lever: 'contract-length', years }],
});

/** Large deals are cut into pieces that follow one another. */
export const phasedDelivery = preset({
  id: 'phased-delivery',
  params: { pieces: { kind: 'figure', unit: 'pieces', from: 1, to: 52, whole: true, usual: 3 } },
  sources: {},
  uses: ({ pieces }) => [{ lever: 'tranches', pieces }],
});

/** A rebate for a year without a breach. */
export const loyaltyRebate = preset({
  id: 'loyalty-rebate',
  params: { 'deal-value': dealValue, rebate: share(0.05, 0.5), deals: deals(4) },
  sources: {},
  uses: ({ 'deal-value': value, rebate, deals: period }) => [
    { lever: 'loyalty-bonus', side: 'partner', bonus: rebate * value, deals: period },
  ],
});

/** New partners earn less until they have shown themselves. */
export const partnerProbation = preset({
  id: 'partner-probation',
  params: { 'deal-value': dealValue, withheld: share(0.05, 0.5), deals: deals(4) },
  sources: {},
  uses: ({ 'deal-value': value, withheld, deals: length }) => [
    { lever: 'probation', side: 'partner', withheld: withheld * value, deals: length },
  ],
});

/** After several breaches no deals for a while. */
export const coolingOff = preset({
  id: 'cooling-off',
  params: { strikes: deals(2, 1, 10), 'cool-off': deals(2, 0), detection: chance(0.6) },
  sources: {},
  uses: (values) => [{ lever: 'strikes', side: 'both', ...values }],
});

/** A conflict desk makes the culprit pay the one let down. */
export const conflictDesk = preset({
  id: 'conflict-desk',
  params: { 'deal-value': dealValue, restitution: share(0.1, 1), detection: chance(0.6) },
  sources: {},
  uses: ({ 'deal-value': value, restitution, detection }) => [{ lever: 'restitution', amount: restitution * value, detection }],
});

/** A bonus for deals on which both worked together. */
export const coSellBonus = preset({
  id: 'co-sell-bonus',
  params: { 'deal-value': dealValue, bonus: share(0.03, 0.5) },
  sources: {},
  uses: ({ 'deal-value': value, bonus }) => [{ lever: 'shared-bonus', amount: bonus * value }],
});

/** The vendor's people are measured by what the partner earns too. */
export const teamGoals = preset({
  id: 'team-goals',
  params: { weight: share(0.25) },
  sources: {},
  uses: ({ weight }) => [{ lever: 'care', side: 'vendor', weight }],
});

/** People are trained to return cooperation and defection alike. */
export const reciprocityTraining = preset({
  id: 'reciprocity-training',
  params: { trained: share(0.3), works: share(0.5) },
  sources: {},
  uses: ({ trained, works }) => [
    { lever: 'training', side: 'vendor', share: trained, works },
    { lever: 'training', side: 'partner', share: trained, works },
  ],
});

/** Partners talk: what the vendor does to one is heard by others. */
export const partnerCouncil = preset({
  id: 'partner-council',
  params: { heard: chance(0.1), others: { kind: 'figure', unit: 'others', from: 0, to: 1_000_000, usual: 10 } },
  sources: {},
  uses: ({ heard, others }) => [{ lever: 'word-of-mouth', side: 'vendor', heard, others }],
});

/** Accelerators at the end of each quarter make it pay more to take a deal alone just then. */
export const quarterEndAccelerator = preset({
  id: 'quarter-end-accelerator',
  params: { 'deal-value': dealValue, pressure: share(0.07, 0.5), deals: deals(3) },
  sources: { pressure: 'timing games cost the vendor 6 to 8 per cent of revenue: Larkin 2014, J. Labor Economics 32(2)' },
  uses: ({ 'deal-value': value, pressure, deals: period }) => [
    { lever: 'period-end', side: 'vendor', amount: pressure * value, deals: period },
  ],
});
