import { describe, expect, it } from 'vitest';
import { compile, machine } from '../../src/strategies/index.ts';

describe('merging states', () => {
  it('takes a draw between states that behave alike for a sure way to one of them', () => {
    const { size, stochastic } = compile(
      machine({
        id: 'twins',
        start: 'calm',
        states: {
          calm: { play: 'C', next: { C: 'calm', D: { left: 0.5, right: 0.5 } } },
          wary: { play: 'C', next: { C: 'wary', D: 'left' } },
          left: { play: 'D', next: { C: 'calm', D: 'right' } },
          right: { play: 'D', next: { C: 'wary', D: 'left' } },
        },
      }),
    );
    expect({ size, stochastic }).toEqual({ size: 2, stochastic: false });
  });

  it('keeps states apart that go to the same places with different chances', () => {
    const drawn = (chance: number) => ({ calm: chance, cross: 1 - chance });
    const { size } = compile(
      machine({
        id: 'shades',
        start: { calm: 0.5, keen: 0.5 },
        states: {
          calm: { play: 'C', next: { C: drawn(0.5), D: drawn(0.5) } },
          keen: { play: 'C', next: { C: drawn(0.25), D: drawn(0.25) } },
          cross: { play: 'D', next: { C: 'calm', D: 'keen' } },
        },
      }),
    );
    expect(size).toBe(3);
  });

  it('tells apart what differs only after several rounds', () => {
    // Six steps to the defection from one end, five from the other.
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const states = Object.fromEntries(
      names.map((name, i) => [
        name,
        { play: i === 5 ? ('D' as const) : ('C' as const), next: { C: names[(i + 1) % 6]!, D: names[(i + 1) % 6]! } },
      ]),
    );
    expect(compile(machine({ id: 'clock', start: 'a', states })).size).toBe(6);
  });
});
