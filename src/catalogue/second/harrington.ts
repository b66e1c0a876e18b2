import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { type HarringtonMemory, harringtonMove } from './harringtonMove.ts';
import { emptyTable, filledTable } from './harringtonTable.ts';

/**
 * Every way to leave a round has notes of its own: a kind answer counts in `owed` and `sinceProbe`, an unkind one in its lane;
 * tests, and the moves of the other modes, leave no note.
 */
export const harrington: StrategyEntry = entry({
  id: 'second-by-harrington',
  aliases: ['k75r'],
  name: 'Second by Harrington',
  about:
    'Plays Tit for Tat with kind moves to break feuds; from the 37th deal on it slips in defections, more and more often, until one is answered. Against those who seem to act at random it defects, and makes peace after a long time of that.',
  source: "Paul Harrington in Axelrod's second tournament (Axelrod 1980b), placed 8th",
  family: 'probing',
  peer: 'SecondByHarrington',
  create: (named) =>
    program<HarringtonMemory>({
      ...named,
      memory: {
        move: 'C',
        turn: 1,
        mode: 'normal',
        table: emptyTable,
        own: 'C',
        other: 'C',
        spotless: true,
        thaw: 0,
        hasThawed: false,
        probeChance: 0.25,
        sinceProbe: 3,
        stung: false,
        owed: 0,
        run: 0,
        even: 0,
        odd: 0,
        isOdd: false,
        laneLimit: 5,
        laneHits: 0,
      },
      play: ({ move }) => move,
      learn: (memory, { own, other }, ctx) => {
        const fills = memory.mode !== 'defecting' && !memory.hasThawed && memory.turn >= 2;
        const now: HarringtonMemory = {
          move: 'C',
          turn: memory.turn + 1,
          mode: memory.mode,
          table: fills ? filledTable(memory.table, memory.own, memory.other, other) : memory.table,
          own,
          other,
          spotless: memory.spotless && other === 'C',
          thaw: memory.thaw,
          hasThawed: memory.hasThawed,
          probeChance: memory.probeChance,
          sinceProbe: memory.sinceProbe,
          stung: memory.stung,
          owed: memory.owed,
          run: memory.run,
          even: memory.even,
          odd: memory.odd,
          isOdd: memory.isOdd,
          laneLimit: memory.laneLimit,
          laneHits: memory.laneHits,
        };
        now.move = harringtonMove(now, memory.spotless, ctx.random);
        return now;
      },
    }),
});
