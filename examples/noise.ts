// What one mistake in fifty does to rules that forgive and rules that do not: exact figures, nothing is sampled.
import { expectMatch, strategy, toTerminal } from 'donnant';

const rules = ['grudger', 'tit-for-tat', 'contrite-tit-for-tat', 'generous-tit-for-tat', 'win-stay-lose-shift'].map((id) => strategy(id));
const pairs = [
  ['clean', {}],
  ['slips', { execution: 0.02 }], // a side does the other thing than it meant
  ['misread', { perception: 0.02 }], // a side believes that it saw the other thing
] as const;

const rows = rules.map((rule) => {
  const defector = expectMatch(rule, strategy('always-defect'), { length: { continuation: 0.99 }, noise: { execution: 0.02 } });
  const withItself = pairs.map(([key, noise]) => {
    const { cooperation } = expectMatch(rule, rule, { length: { continuation: 0.99 }, noise });
    return [key, cooperation.vendor] as const;
  });
  return { name: rule.name, ...Object.fromEntries(withItself), takes: defector.perRound.partner };
});

console.log(
  toTerminal({
    title: 'Each rule against its own kind, 100 rounds on average: how often it cooperates',
    columns: [
      { key: 'name', label: 'rule', kind: 'text' },
      { key: 'clean', label: 'no mistakes', kind: 'percent' },
      { key: 'slips', label: '2% slips', kind: 'percent' },
      { key: 'misread', label: '2% misread', kind: 'percent' },
      { key: 'takes', label: 'a defector gets', kind: 'number' },
    ],
    rows,
    notes: [
      'The last column: points a round for one who always means to defect, with 2% slips; two of them get about 1.',
      'Two tit for tats hand one mistake back and forth. Contrition ends that when the mistake was a slip, since who made it knows. ' +
        'Forgiving one defection in three ends it for both kinds, and costs more against somebody who always means to defect.',
    ],
  }),
);
