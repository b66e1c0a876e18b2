// Axelrod's first tournament as it was published in 1980, and the same field played again.
import { type Row, runTournament, strategy, toTerminal, tournamentPreset, traitsOf } from 'donnant';

const { published, spec } = tournamentPreset('axelrod-1980');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// A nice rule is never the first to defect, but for the last moves of a game whose end it knows.
// Each row of the published matrix holds the mean points of one rule against each of the fifteen.
const replayed = published.map(({ id, name, against }) => ({ id, name, points: mean(against), nice: traitsOf(strategy(id)).nice }));
const ranked = replayed.sort((a, b) => b.points - a.points);

const standings = (await runTournament(spec)).standings as readonly Row[];
const again = new Map(standings.map((row) => [row.id, row]));

console.log(
  toTerminal({
    title: 'Mean points of a game of 200 rounds (600: both always cooperate)',
    columns: [
      { key: 'rank', label: '#', kind: 'number', digits: 0 },
      { key: 'name', label: 'rule', kind: 'text' },
      { key: 'nice', label: 'nice', kind: 'text' },
      { key: 'points', label: '1980', kind: 'number', digits: 1 },
      { key: 'again', label: 'again', kind: 'number', digits: 1 },
      { key: 'error', label: 'standard error', kind: 'number', digits: 1 },
    ],
    rows: ranked.map(({ id, name, nice, points }, i) => {
      const { score = null, standardError = null } = again.get(id) ?? {};
      return { rank: i + 1, name, nice: nice ? 'yes' : 'no', points, again: score, error: standardError };
    }),
  }),
);

const points = (wanted: boolean): number[] => ranked.filter(({ nice }) => nice === wanted).map((row) => row.points);
console.log(`The last of the ${points(true).length} nice rules has ${Math.min(...points(true)).toFixed(1)} points,`);
console.log(`the first of the ${points(false).length} others ${Math.max(...points(false)).toFixed(1)}.`);
