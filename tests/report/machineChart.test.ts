import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import { machineChart } from '../../src/report/index.ts';
import { compile, machine, program, sequence } from '../../src/strategies/index.ts';
import { machineWays } from '../../src/report/machineWays.ts';

const waysOf = (id: string) => machineWays(compile(strategy(id)));
const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0;

describe('the state diagram', () => {
  it('names the moves of the other side where they alone decide', () => {
    // calm (0) -> warned (1) -> provoked (2), and back to calm on C
    expect(waysOf('tit-for-two-tats')).toEqual([
      { from: 0, to: 0, on: [{ on: 'C', chance: 1 }] },
      { from: 0, to: 1, on: [{ on: 'D', chance: 1 }] },
      { from: 1, to: 0, on: [{ on: 'C', chance: 1 }] },
      { from: 1, to: 2, on: [{ on: 'D', chance: 1 }] },
      { from: 2, to: 0, on: [{ on: 'C', chance: 1 }] },
      { from: 2, to: 2, on: [{ on: 'D', chance: 1 }] },
    ]);
  });

  it('names outcomes where the own move counts too, and nothing where all lead the same way', () => {
    expect(waysOf('win-stay-lose-shift')[0]!.on.map(({ on }) => on)).toEqual(['CC', 'DD']);
    expect(machineWays(compile(sequence('CD'))).map(({ on }) => on)).toEqual([[{ on: null, chance: 1 }], [{ on: null, chance: 1 }]]);
  });

  it('draws a circle a state with its move, an arrow a way, and the start', () => {
    const svg = machineChart(strategy('tit-for-two-tats'));
    expect(count(svg, /<circle [^>]*stroke=/g)).toBe(3);
    // two strokes an arrow: its line and its head; six ways and the start
    expect(count(svg, /<path /g)).toBe(2 * 7);
    expect(count(svg, /font-weight="bold">C</g)).toBe(2);
    expect(count(svg, /font-weight="bold">D</g)).toBe(1);
  });

  it('tells the chance of a drawn move, and of a drawn way', () => {
    expect(machineChart(strategy('generous-tit-for-tat'))).toContain('>33%<');
    const wavering = machine({
      id: 'wavering',
      start: 'kind',
      states: {
        kind: { play: 'C', next: { C: { kind: 0.75, hard: 0.25 }, D: 'hard' } },
        hard: { play: 'D', next: { C: 'kind', D: 'hard' } },
      },
    });
    expect(machineChart(wavering)).toContain('>C 25%<');
  });

  it('tells in words what it shows, in the language asked for', () => {
    expect(machineChart(strategy('grudger'))).toContain('1 to 2 on D');
    expect(machineChart(strategy('grudger'), { language: 'fr' })).toContain('de 1 à 2 sur D');
  });

  it('refuses a program, and more states than can be read', () => {
    const counter = program({ id: 'counter', memory: 0, play: (n) => (n % 2 === 0 ? 'C' : 'D'), learn: (n) => n + 1 });
    expect(() => machineChart(counter)).toThrow(InputError);
    expect(() => machineChart(sequence(`${'C'.repeat(40)}D`))).toThrow('too many states');
    expect(machineChart(sequence(`${'C'.repeat(39)}D`))).toContain('<svg');
  });
});
