import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSpan } from '../../src/match/drawStream.ts';
import { intendedIn, realisedIn, zonesOf } from '../../src/match/zones.ts';
import { anyChance } from '../support/arbitraries.ts';

/** Shares of all draws by what was meant and what came out, from the draws at which either changes. */
function shares(chance: number, slip: { C: number; D: number }): Record<string, number> {
  const zones = zonesOf(chance, slip);
  const ends = [zones.slippedC + 1, zones.slipped + 1, zones.first, zones.first + zones.count + 1].map((end) => end % drawSpan);
  const cuts = [...new Set([0, ...ends])].sort((a, b) => a - b);
  const found: Record<string, number> = { CC: 0, CD: 0, DC: 0, DD: 0 };
  cuts.forEach((from, i) => {
    const realised = realisedIn(zones, from);
    const key = `${'CD'[intendedIn(zones, from, realised)]}${'CD'[realised]}`;
    found[key] = found[key]! + ((cuts[i + 1] ?? drawSpan) - from) / drawSpan;
  });
  return found;
}

describe('one draw for intention and slip', () => {
  it('gives each its chance, independent of the other', () => {
    fc.assert(
      fc.property(anyChance, anyChance, anyChance, (chance, slipC, slipD) => {
        const found = shares(chance, { C: slipC, D: slipD });
        expect(found['CC']).toBeCloseTo(chance * (1 - slipC), 8);
        expect(found['CD']).toBeCloseTo(chance * slipC, 8);
        expect(found['DC']).toBeCloseTo((1 - chance) * slipD, 8);
        expect(found['DD']).toBeCloseTo((1 - chance) * (1 - slipD), 8);
      }),
      { numRuns: 500 },
    );
  });

  it('lets the same draws slip whatever is meant, where both moves slip alike', () => {
    fc.assert(
      fc.property(anyChance, anyChance, fc.integer({ min: 0, max: drawSpan - 1 }), (chance, slip, draw) => {
        const zones = zonesOf(chance, { C: slip, D: slip });
        const realised = realisedIn(zones, draw);
        const slips = intendedIn(zones, draw, realised) !== realised;
        // Rounding to whole draws may move the limit by one.
        if (Math.abs(draw - slip * drawSpan) > 1) expect(slips).toBe(draw < slip * drawSpan);
      }),
      { numRuns: 500 },
    );
  });
});
