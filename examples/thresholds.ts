// How likely must another deal be, so that neither side gains by defecting against a reciprocal rule?
import { type Side, criticalContinuation, games, oneShotDeviation, strategy, toTerminal } from 'donnant';

// A deal in which vendor and reseller have different stakes, so each side has a threshold of its own.
const game = games['channel-deal'];
const rules = ['grudger', 'tit-for-tat', 'two-tits-for-tat', 'win-stay-lose-shift'].map((id) => strategy(id));

const rows = rules.flatMap((rule) => {
  const critical = criticalContinuation(game, rule.id);
  return (['vendor', 'partner'] as const).map((side) => {
    const { value, fraction, formula } = critical[side];
    return { rule: rule.name, side, formula, fraction, value, below: gain(rule.id, side, value, -0.01), above: gain(rule.id, side, value, 0.01) };
  });
});

/** What one defection gains on the path of cooperation, a little below or above the threshold. */
function gain(id: string, side: Side, value: number | null, step: number): number | null {
  if (value === null) return null;
  return oneShotDeviation(strategy(id), strategy(id), { game, continuation: value + step }).gains[side].maxGainAtStart;
}

console.log(
  toTerminal({
    title: 'The least chance of another deal at which a rule deters defection from itself',
    columns: [
      { key: 'rule', label: 'rule', kind: 'text' },
      { key: 'side', label: 'side', kind: 'text' },
      { key: 'formula', label: 'formula', kind: 'text' },
      { key: 'fraction', label: 'exactly', kind: 'text', align: 'right' },
      { key: 'value', label: 'about', kind: 'number', digits: 3 },
      { key: 'below', label: '0.01 less', kind: 'number' },
      { key: 'above', label: '0.01 more', kind: 'number' },
    ],
    rows,
    notes: [`The last two columns: what a first defection gains (${game.unit}, a round) just below and above the threshold.`],
  }),
);
