import { lever } from '../lever.ts';
import { withChurn } from '../withChurn.ts';

/** Fewer relationships that end within a year. */
export const churn = lever({
  id: 'churn',
  family: 'shadow',
  params: { level: { kind: 'figure', unit: 'rate-a-year', from: Number.MIN_VALUE, to: 1 } },
  dose: { name: 'level', today: ({ horizon }) => horizon.churn, range: () => [1, 0.001] },
  excludes: 'how long it lasts',
  apply: (setting, { level }) => withChurn(setting, level),
});
