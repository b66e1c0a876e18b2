// Two strategies of one's own, a machine and a program, against the classics.
import { type Row, expectMatch, machine, playMatch, program, runTournament, strategy } from 'donnant';

// A machine has finitely many states, so what it earns can be solved exactly.
const oneWarning = machine({
  id: 'one-warning',
  start: 'trusting',
  states: {
    trusting: { play: 'C', next: { C: 'trusting', D: 'warned' } },
    warned: { play: 'C', next: { C: 'warned', D: 'closed' } },
    closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
  },
});

// A program keeps a memory of any size: here, how many rounds there were and in how many the other cooperated.
const fairShare = program({
  id: 'fair-share',
  memory: { kept: 0, rounds: 0 },
  play: ({ kept, rounds }) => (kept >= 0.9 * rounds ? 'C' : 'D'),
  learn: ({ kept, rounds }, { other }) => ({ kept: kept + (other === 'C' ? 1 : 0), rounds: rounds + 1 }),
});

const alternator = strategy('alternator');
const record = playMatch(oneWarning, alternator, { length: { rounds: 10 } });
console.log(`one-warning  ${record.moves.vendor}  earns ${record.scores.vendor}`);
console.log(`alternator   ${record.moves.partner}  earns ${record.scores.partner}\n`);

const { perRound } = expectMatch(oneWarning, alternator, { length: { continuation: 0.9 } });
console.log(`Ten rounds on average: ${perRound.vendor.toFixed(3)} a round against ${perRound.partner.toFixed(3)}.\n`);

const classics = ['tit-for-tat', 'generous-tit-for-tat', 'win-stay-lose-shift', 'always-defect', 'random'];
// One pool gives one table; two pools, vendors and partners, would give one for each side.
const { standings } = await runTournament({ players: [oneWarning, fairShare, ...classics], noise: { execution: 0.01 } });
for (const { rank, id, perRound, cooperation } of standings as readonly Row[]) {
  console.log(`${rank}. ${id.padEnd(21)} ${perRound.toFixed(2)} points a round, cooperates in ${(100 * cooperation).toFixed(0)}%`);
}
