import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import data from '../data/noise.json' with { type: 'json' };

type Row = readonly [first: string, second: string, ...figures: number[]];

const entryOf = (peer: string) => catalogue.find((entry) => entry.peer === peer)!;
const rows = Object.entries(data.noise).flatMap(([noise, list]) =>
  (list as unknown as Row[]).map((row) => ({ noise: Number(noise), row })),
);
const pairs = [...new Set(rows.map(({ row: [first] }) => first))];

describe('exact figures under execution noise lie within four standard errors of Axelrod-Python 4.13.0', () => {
  it.each(pairs)('for %s against each other entry', (peer) => {
    for (const { noise, row } of rows) {
      const [first, second, ...figures] = row;
      if (first !== peer) continue;
      const options = { length: { rounds: 200 }, noise: { execution: noise } };
      const { perRound, cooperation } = expectMatch(entryOf(first).create(), entryOf(second).create(), options);
      [perRound.vendor, perRound.partner, cooperation.vendor, cooperation.partner].forEach((value, i) => {
        const distance = Math.abs(value - figures[2 * i]!);
        expect(distance, `${second}, noise ${noise}, figure ${i}: ${value}`).toBeLessThanOrEqual(4 * figures[2 * i + 1]! + 1e-9);
      });
    }
  });
});
