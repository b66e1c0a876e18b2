/** Headings of tables and labels of charts. */
export const tables = {
  rules: {
    title: 'Rules compared',
    place: '#',
    rule: 'rule',
    today: 'nothing changes',
    now: 'now',
    adapted: 'adapted',
    joint: 'joint value',
    cost: 'cost',
    net: 'net gain',
    goal: 'goal',
    met: 'goal met at',
    perPairYear: (unit: string): string => `${unit}/yr`,
    notes: {
      cooperation: 'now, adapted: share of cooperative moves with the pools as they are and after adaptation.',
      money: 'joint value, cost, net gain: per pair and year, after adaptation; net gain is against today.',
      met: 'goal met at: continuations that reach the goal, all else as under the rule; 0.732+ is 0.732 or more.',
    },
    yes: 'yes',
    no: 'no',
  },
  game: {
    title: 'One deal',
    bothCooperate: 'both cooperate',
    bothDefect: 'both defect',
    cooperates: (who: string): string => `${who} cooperates`,
    defects: (who: string): string => `${who} defects`,
  },
  behaviours: { title: 'Who behaves how', side: 'side', behaviour: 'behaviour', today: 'today', adapted: 'adapted' },
  sweep: {
    title: 'Sweep',
    rule: 'rule',
    continuation: 'continuation',
    cooperationNow: 'coop. now',
    cooperationAdapted: 'coop. adapted',
    valueNow: (who: string): string => `${who} now`,
    valueAdapted: (who: string): string => `${who} adapted`,
    map: {
      heading: (measure: 'now' | 'after-adaptation'): string => `Cooperation ${measure === 'now' ? 'now' : 'after adaptation'}`,
      title: (measure: 'now' | 'after-adaptation', x: string, y: string): string =>
        `Cooperation ${measure === 'now' ? 'now' : 'after adaptation'} by ${x} and ${y}`,
      range: (from: string, to: string): string => `Cooperation goes from ${from} to ${to}.`,
      reached: (level: string, count: number, all: number): string =>
        `The goal of ${level} is reached at ${count} of ${all} points; a line marks its edge.`,
      row: (y: string, at: string, x: string, stretches: string | null): string =>
        stretches === null ? `At ${y} ${at}: nowhere.` : `At ${y} ${at}: for ${x} ${stretches}.`,
      stretch: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
      legend: 'cooperation',
      edge: (level: string): string => `goal: ${level}`,
      today: 'today',
      axis: (name: string, unit: string): string => `${name} (${unit})`,
    },
  },
};
