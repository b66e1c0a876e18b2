import type { Move } from '../../core/index.ts';
import { machine, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** The two forms of David Gladstein's TESTER, which looks for somebody who can be taken advantage of. */
export const testers: readonly StrategyEntry[] = [
  entry({
    id: 'second-by-tester',
    aliases: ['tester'],
    name: 'Second by Tester',
    about:
      'Defects in the first deal to see what comes back: at the first defection it makes amends and plays Tit for Tat from then on; until then it defects in every other deal, by turns with its own last move.',
    source: "David Gladstein in Axelrod's second tournament (Axelrod 1980b), as described there, placed 46th",
    family: 'probing',
    peer: 'SecondByTester',
    create: (named) =>
      machine({
        ...named,
        start: 'test',
        states: {
          test: { play: 'D', next: { C: 'second', D: 'peace' } },
          second: { play: 'C', next: { C: 'third', D: 'peace' } },
          third: { play: 'C', next: { CC: 'taking', DC: 'giving', CD: 'peace', DD: 'peace' } },
          taking: { play: 'D', next: { CC: 'taking', DC: 'giving', CD: 'peace', DD: 'peace' } },
          giving: { play: 'C', next: { CC: 'taking', DC: 'giving', CD: 'peace', DD: 'peace' } },
          peace: { play: 'C', next: { C: 'peace', D: 'answer' } },
          answer: { play: 'D', next: { C: 'peace', D: 'answer' } },
        },
      }),
  }),
  entry({
    id: 'second-by-gladstein',
    aliases: ['k76r'],
    name: 'Second by Gladstein',
    about:
      'Defects in the first deal to see what comes back: at the first defection it makes amends and plays Tit for Tat from then on; until then it defects whenever it has cooperated in more than half of its deals.',
    source: "David Gladstein in Axelrod's second tournament (Axelrod 1980b), after the program he sent in",
    family: 'probing',
    peer: 'SecondByGladstein',
    create: (named) =>
      // ahead: own cooperations less own defections, as they came out; under noise it has no bound
      program<{ readonly move: Move; readonly soft: boolean; readonly ahead: number }>({
        ...named,
        memory: { move: 'D', soft: true, ahead: 0 },
        play: ({ move }) => move,
        learn: (memory, { own, other }) => {
          const ahead = memory.ahead + (own === 'C' ? 1 : -1);
          if (!memory.soft) return { move: other, soft: false, ahead };
          if (other === 'D') return { move: 'C', soft: false, ahead };
          return { move: ahead > 0 ? 'D' : 'C', soft: true, ahead };
        },
      }),
  }),
];
