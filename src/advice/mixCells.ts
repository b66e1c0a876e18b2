import type { Messages } from '../messages/index.ts';
import type { Mix, Mixes } from '../study/index.ts';
import type { Column, TableRow } from '../table/index.ts';

/** The columns of mixes; whether they are within the budget only where there is one. */
export function mixColumns({ mixes: { table: words } }: Messages, { goal, budget }: Mixes, unit: string): Column[] {
  return [
    { key: 'mix', label: words.mix, kind: 'text' },
    { key: 'cooperation', label: words.cooperation(goal.measure), kind: 'percent', digits: 0 },
    { key: 'cost', label: words.cost, kind: 'money', unit },
    { key: 'joint', label: words.joint, kind: 'money', unit },
    { key: 'net', label: words.net, kind: 'money', unit },
    { key: 'goal', label: words.goal, kind: 'text' },
    ...(budget === null ? [] : [{ key: 'within', label: words.within, kind: 'text' } as const]),
  ];
}

/** A mix in the cells of those columns. */
export function mixCells({ mixes: say }: Messages, { budget }: Mixes, mix: Mix): TableRow {
  const { names, cooperation, cost, jointValue, netGain, reachesGoal, withinBudget } = mix;
  const answer = (yes: boolean): string => (yes ? say.table.yes : say.table.no);
  return {
    mix: say.called(names),
    cooperation,
    cost,
    joint: jointValue,
    net: netGain,
    goal: answer(reachesGoal),
    ...(budget !== null && { within: answer(withinBudget) }),
  };
}
