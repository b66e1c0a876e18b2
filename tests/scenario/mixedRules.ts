import { full } from './full.ts';

/** The full scenario without its rules. */
export const withoutRules = full.slice(0, full.indexOf('rules:'));

/** Four rules on the full scenario that go together; `bigger` and `fewer` both change the value of a deal. */
export const fourRules = `rules:
  - id: bigger
    name: Bigger deals
    change:
      values: { dealValue: current * 2 }
      relationship: { churn: current / 2 }
    cost: { amount: dealValue / 100, per: deal, payer: vendor }
  - id: fewer
    name: Fewer rebates
    change:
      values: { dealValue: current - 30 }
      misunderstandings: { misreadings: { partner: current / 2 } }
    cost: { amount: 5, per: pair-and-year, payer: company, receiver: partner }
  - id: teach
    name: Teaching
    change:
      move: { side: partner, from: always-defect, to: tit-for-tat, share: margin / 2.5 }
    levers: { lever: cooperation-bonus, side: partner, amount: margin * 8 }
    cost: { amount: 500, per: head-once, payer: company }
  - id: fines
    name: Fines
    change:
      move: { side: vendor, from: always-defect, to: tit-for-tat, share: 5% }
    levers: { lever: penalty, side: vendor, amount: fine / 2, detection: 80%, segment: resellers }
    cost: { amount: 1000, per: network-and-year, payer: fund }
`;
