import { evidenceFor } from './evidenceFor.ts';
import { pairedDifference } from './pairedDifference.ts';
import type { PlayerScores } from './playerScores.ts';

/** What is known of two players: the first is surely above (1) or below (−1), both are exactly equal (0), or it is open (null). */
export type Known = 1 | 0 | -1 | null;

/**
 * Who is surely above whom, `[i][j]`: with at least the chance `level` none of all these statements is wrong. Of each two players
 * whose difference carries chance, two hypotheses are tested, that the one is not above the other and the reverse; all of them
 * together by Holm's steps (1979), which need not know how the differences hang together. What follows from other statements
 * (a above b, b above c) is added: it can only be wrong where one of them is.
 */
export function surelyOrdered(players: readonly PlayerScores[], level: number): Known[][] {
  const known = players.map((_, i) => players.map((_other, j): Known => (i === j ? 0 : null)));
  const evidence = evidenceFor(players.reduce((most, { scores }) => Math.max(most, scores.length), 1));
  const leads: { readonly above: number; readonly below: number; readonly chance: number }[] = [];
  let open = 0;
  for (let i = 0; i < players.length; i++) {
    for (let j = 0; j < i; j++) {
      const pair = pairedDifference(players[i]!, players[j]!);
      const [above, below] = pair.difference > 0 ? [i, j] : [j, i];
      if (pair.exact) {
        note(known, above, below, pair.difference === 0 ? 0 : 1);
      } else {
        open += 2;
        leads.push({ above, below, chance: evidence({ ...pair, difference: Math.abs(pair.difference) }) });
      }
    }
  }
  leads.sort((a, b) => a.chance - b.chance);
  for (const [step, { above, below, chance }] of leads.entries()) {
    if (chance > (1 - level) / (open - step)) break;
    note(known, above, below, 1);
  }
  addWhatFollows(known);
  return known;
}

function note(known: Known[][], above: number, below: number, what: 1 | 0): void {
  known[above]![below] = what;
  known[below]![above] = what === 1 ? -1 : 0;
}

/** Closes the order: whoever is not below somebody is above all whom that one is above. */
function addWhatFollows(known: Known[][]): void {
  known.forEach((ofMiddle, middle) => {
    known.forEach((row, above) => {
      const first = row[middle]!;
      if (above === middle || first === null || first === -1) return;
      ofMiddle.forEach((second, below) => {
        if (second === null || second === -1 || row[below] !== null) return;
        note(known, above, below, first === 1 || second === 1 ? 1 : 0);
      });
    });
  });
}
