import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { rounds } from '../../src/match/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';

const machines = {
  titForTat: strategy('tit-for-tat'),
  contrite: strategy('contrite-tit-for-tat'),
  peer: strategy('contrite-tit-for-tat-axelrod'),
};

/** What the pair plays in ten rounds after the first `slips.length` came out as told (vendor's move first). */
function afterSlips(player: Strategy, slips: readonly ('C' | 'D')[]): string {
  const game = { noise: { execution: 0.2 }, length: { rounds: slips.length + 10 } };
  // Searches the repetitions for one in which the vendor slipped as told and nobody else ever did.
  for (let repetition = 0; repetition < 20_000; repetition++) {
    const played = [...rounds(player, machines.titForTat, { ...game, repetition })];
    const asTold = played.every(({ intended, realised }, i) => {
      const vendorAsTold =
        i < slips.length ? realised.vendor === slips[i] && intended.vendor !== slips[i] : realised.vendor === intended.vendor;
      return vendorAsTold && realised.partner === intended.partner;
    });
    if (asTold) return played.map(({ realised }) => realised.vendor + realised.partner).join(' ');
  }
  return 'not found';
}

describe('contrite tit for tat', () => {
  it('repairs a slip of its own in two rounds, where tit for tat echoes it', () => {
    expect(afterSlips(machines.contrite, ['D'])).toBe(['DC', 'CD', ...Array<string>(9).fill('CC')].join(' '));
    expect(afterSlips(machines.peer, ['D'])).toBe(['DC', 'CD', ...Array<string>(9).fill('CC')].join(' '));
    expect(afterSlips(machines.titForTat, ['D'])).toMatch(/^DC CD DC CD DC CD/);
  });

  it('keeps its vow through a second slip, where the variant of Axelrod-Python does not', () => {
    expect(afterSlips(machines.contrite, ['D', 'D'])).toMatch(/^DC DD CD CC CC/);
    expect(afterSlips(machines.peer, ['D', 'D'])).toMatch(/^DC DD DD DD DD DD DD/);
  });

  it('is tit for tat when nothing slips, also when moves are misread', () => {
    const options = { length: { rounds: 60 }, noise: { perception: 0.1 } };
    const opponent = strategy('random');
    const reference = [...rounds(machines.titForTat, opponent, options)];
    for (const player of [machines.contrite, machines.peer]) expect([...rounds(player, opponent, options)]).toEqual(reference);
  });

  it('averages 2.9801 against itself in the long run with one slip in a hundred', () => {
    // The machine of Wu & Axelrod (1995) at 5, 3, 1, 0, solved apart from this library in exact rationals.
    const { perRound } = expectMatch(machines.contrite, machines.contrite, { length: { rounds: Infinity }, noise: { execution: 0.01 } });
    expect(perRound.vendor).toBeCloseTo(2.9801, 9);
  });
});
