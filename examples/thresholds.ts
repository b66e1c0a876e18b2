// How likely must another deal be, so that neither side gains by defecting against a reciprocal rule?
import { type Side, criticalContinuation, expectMatch, games, sequence, strategy, toTerminal } from 'donnant';

// A deal in which vendor and reseller have different stakes, so each side has a threshold of its own.
const game = games['channel-deal'];

/** What the best of three ways to defect earns a round above mutual cooperation; solved, without the closed form. */
function gain(id: string, side: Side, continuation: number): number {
  const earned = ['D', 'DC', 'DCC'].map((moves) => {
    const [vendor, partner] = side === 'vendor' ? [sequence(moves), strategy(id)] : [strategy(id), sequence(moves)];
    return expectMatch(vendor, partner, { game, length: { continuation } }).perRound[side];
  });
  const kept = expectMatch(strategy(id), strategy(id), { game, length: { continuation } }).perRound[side];
  return Math.max(...earned) - kept;
}

const rows = ['grudger', 'tit-for-tat', 'win-stay-lose-shift'].flatMap((rule) =>
  (['vendor', 'partner'] as const).map((side) => {
    const { value, fraction, formula } = criticalContinuation(game, rule)[side];
    if (value === null) return { rule, side, formula, fraction, value, below: null, above: null };
    return { rule, side, formula, fraction, value, below: gain(rule, side, value - 0.01), above: gain(rule, side, value + 0.01) };
  }),
);

const columns = [
  { key: 'rule', label: 'against', kind: 'text' },
  { key: 'side', label: 'who is tempted', kind: 'text' },
  { key: 'formula', label: 'threshold', kind: 'text' },
  { key: 'fraction', label: 'exactly', kind: 'text', align: 'right' },
  { key: 'value', label: 'about', kind: 'number', digits: 3 },
  { key: 'below', label: 'gain just below', kind: 'number' },
  { key: 'above', label: 'just above', kind: 'number' },
] as const;
const notes = [`The last two columns: what defecting gains a round, in ${game.unit}, at 0.01 below and above the threshold.`];
console.log(
  toTerminal({ title: 'The least chance of another deal at which a rule deters defection', columns, rows, notes }, { width: 110 }),
);
