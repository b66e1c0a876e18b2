// Who plays like this? Which rule explains observed moves best, how sure that is, and what to do to find out more.
import { type TableRow, playMatch, strategy, toTerminal } from 'donnant';
import { type FittedMachine, type FittedMemoryOne, type ObservedMoves, fit } from 'donnant/scenario';

// Two relationships of one partner. Here they are played, so that we know the answer; yours come out of a log of deals.
const logs: ObservedMoves[] = [0, 1].map((repetition) => {
  const { moves } = playMatch(strategy('random', { p: 0.7 }), strategy('tit-for-two-tats'), {
    length: { rounds: 30 },
    noise: { execution: 0.05 },
    repetition,
  });
  return { own: moves.partner, other: moves.vendor };
});
for (const { own, other } of logs) console.log(`partner ${own}\nvendor  ${other}\n`);

const ids = ['always-cooperate', 'tit-for-tat', 'tit-for-two-tats', 'generous-tit-for-tat', 'grudger', 'win-stay-lose-shift', 'random'];
const { candidates, verdict } = fit(logs, { candidates: [...ids, { states: 3 }, { memory: 1 }] });

console.log(
  toTerminal({
    title: 'What explains these moves',
    columns: [
      { key: 'name', label: 'rule', kind: 'text' },
      { key: 'mismatches', label: 'mismatches', kind: 'number', digits: 0 },
      { key: 'slips', label: 'slips', kind: 'percent' },
      { key: 'logEvidence', label: 'log evidence', kind: 'number', digits: 1 },
      { key: 'posterior', label: 'how sure', kind: 'percent' },
    ],
    rows: candidates.map(({ name, mismatches = null, slips, logEvidence, posterior }): TableRow => ({
      name,
      mismatches,
      slips,
      logEvidence,
      posterior,
    })),
  }),
);
console.log(
  `Best: ${verdict.best}, with ${(100 * verdict.sure).toFixed(1)}% certainty among these. Of those that foretell other moves, ${verdict.runnerUp} comes next.`,
);

const { strategy: machine, method, asGood } = candidates.find(({ id }) => id === 'machine-3')!.fitted as FittedMachine;
console.log(`\nThe best machine of three states at most (${method}, ${asGood} as good):`);
for (const [state, { play, next }] of Object.entries(machine.states)) console.log(`  ${state} plays ${play}, then ${JSON.stringify(next)}`);

const { reply } = candidates.find(({ id }) => id === 'memory-one')!.fitted as FittedMemoryOne;
console.log('\nHow often it cooperated after each outcome, its own move first:');
for (const [outcome, { cooperated, seen, low, high }] of Object.entries(reply)) {
  console.log(`  ${outcome}: ${cooperated} of ${seen}, 95% interval ${low.toFixed(2)} to ${high.toFixed(2)}`);
}

// After ten friendly deals nobody can tell the friendly rules apart; one defection could.
const friendly = { own: 'CCCCCCCCCC', other: 'CCCCCCCCCC' };
const early = fit(friendly, { candidates: ['tit-for-two-tats', 'tit-for-tat', 'always-cooperate', 'always-defect'] }).verdict;
console.log(`\nAfter ten friendly deals ${early.alike.join(', ')} behave alike: each ${(100 * early.sure).toFixed(1)}%.`);
console.log(
  `To tell ${early.best} from ${early.probe!.against}, play ${early.probe!.moves}: then only one of them means ${early.probe!.move}.`,
);
