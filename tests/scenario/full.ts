import { parse } from 'yaml';

/** A scenario that uses every part of the file. All figures are made up. */
export const full = `title: Everything
currency: EUR
sides:
  vendor: { name: rep, cooperate: waits, defect: grabs }
  partner: { name: partner, cooperate: sells ours, defect: sells theirs }
values:
  dealValue: 100
  margin: 25%
  fine: 10
  spread: margin * 2
money:
  vendor: { both-cooperate: 40, i-defect-alone: 45, they-defect-alone: -3, both-defect: 17.5 }
  partner:
    both-cooperate: margin * dealValue
    i-defect-alone: 33
    they-defect-alone: -5
    both-defect: -2.5
accounts:
  fund: { both-cooperate: 1, vendor-defects-alone: 0, partner-defects-alone: 0, both-defect: dealValue / 50 }
relationship: { deals-a-year: 4, churn: 20%, interest: { vendor: 5%, partner: 8% } }
misunderstandings:
  slips: 2%
  misreadings: { vendor: 5%, partner: { false-alarm: 10%, missed-breach: 4% } }
recognition: 98%
care: { vendor: 10% }
behaviours:
  vendor: { always-defect: 40%, tit-for-tat: 60% }
  partner:
    always-defect: 1/2
    generous-tit-for-tat: { share: 30%, p: margin }
    tit-for-tat: 20%
could-adopt: [tit-for-tat, always-defect, grim]
levers:
  - { lever: penalty, side: partner, amount: fine, detection: 40% }
segments:
  - id: resellers
    name: Resellers
    share: 70%
  - id: service
    name: Service partners
    share: 30%
    values: { margin: current + 0.05 }
    relationship: { churn: current / 2 }
    behaviours:
      partner: { always-defect: 20%, tit-for-tat: 80% }
    could-adopt: { partner: [win-stay-lose-shift] }
    levers: { lever: penalty, side: vendor, amount: 3 }
network: { pairs: 200, vendor-people: 20, partner-people: 150 }
goal: { cooperation: 80%, measured: now }
rules:
  - id: loyalty
    name: Loyalty
    change:
      relationship: { churn: current / 2 }
      move: { side: partner, from: always-defect, to: tit-for-tat, share: 10% }
    cost:
      - { amount: 3, per: deal, payer: company }
      - { amount: 500, per: head-once, payer: company, receiver: outside }
  - id: fines
    name: Fines
    levers:
      - { lever: penalty, side: both, amount: fine / 2, detection: 80%, receiver: fund, segment: service }
    cost: { amount: 1000, per: network-and-year, payer: fund }
`;

/** The same as data, to be changed. */
export function fullData(): Record<string, unknown> {
  return parse(full) as Record<string, unknown>;
}

/** A value of nested data put in place of another, by steps. */
export function withAt(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, i) => (i === step ? withAt(item, rest, value) : item));
  const named = data as Record<string, unknown>;
  return { ...named, [step]: withAt(named[step] ?? {}, rest, value) };
}
