import type { Mix, Synergy } from './mix.ts';

/** What each two rules do together beyond what each does alone, where both and each alone were looked at. */
export function synergiesOf(rows: readonly Mix[], today: Mix): Synergy[] {
  const alone = new Map(rows.flatMap((mix) => (mix.rules.length === 1 ? [[mix.rules[0]!, mix] as const] : [])));
  return rows.flatMap((both): Synergy[] => {
    const [first, second] = both.rules;
    if (first === undefined || second === undefined || both.rules.length > 2) return [];
    const [one, other] = [alone.get(first), alone.get(second)];
    if (one === undefined || other === undefined) return [];
    const beyond = (pick: (mix: Mix) => number): number => pick(both) - pick(one) - pick(other) + pick(today);
    return [
      {
        rules: [first, second],
        cooperation: beyond((mix) => mix.cooperation),
        jointValue: beyond((mix) => mix.jointValue),
        netGain: beyond((mix) => mix.netGain),
      },
    ];
  });
}
