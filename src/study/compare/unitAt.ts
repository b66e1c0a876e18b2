import type { Place } from './changedInputs.ts';

/** Units by the first names of a place; the longest that fits holds. */
const units: Readonly<Record<string, string>> = {
  money: 'money',
  accounts: 'money',
  relationship: 'rate-a-year',
  'relationship.deals-a-year': 'deals-a-year',
  misunderstandings: 'chance',
  recognition: 'chance',
  care: 'weight',
  behaviours: 'share',
  network: 'people',
  'network.pairs': 'pairs',
  'goal.cooperation': 'share',
  'cost.amount': 'money',
  'cost.heads': 'people',
};

/** What a figure of the file is measured in, by its place; `value` where its place does not tell it. */
export function unitAt(place: Place): string {
  const [first, , third] = place;
  // rules and segments hold the same parts as the file, one under `change`
  const inner = first === 'segments' ? place.slice(2) : first === 'rules' ? place.slice(third === 'change' ? 3 : 2) : place;
  if (first === 'segments' && third === 'share') return 'share';
  // a cost may be one of a list
  const named = inner.filter((name) => !/^\d+$/.test(name));
  return units[named.slice(0, 2).join('.')] ?? units[named[0] ?? ''] ?? 'value';
}
