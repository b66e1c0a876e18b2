import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { strategy } from '../../src/catalogue/index.ts';
import { readStrategy } from '../../src/scenario/index.ts';
import { resolve } from '../../src/strategies/index.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/strategies/${name}.yaml`, import.meta.url), 'utf8');

function problemsOf(make: () => unknown): readonly Problem[] {
  try {
    make();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const patient = {
  id: 'patient',
  kind: 'memory-one',
  params: { g: { default: '20%', least: 0, most: 1 } },
  opening: 'C',
  reply: { CC: 'C', CD: 'g', DC: 1, DD: '1 - g' },
};

describe('a strategy from a file', () => {
  it('is made with its defaults and with values of its parameters', () => {
    const entry = readStrategy(patient);
    expect(entry).toMatchObject({ id: 'patient', name: 'patient', aliases: [], family: 'memory-one', finite: true, states: 3 });
    expect(entry.params).toEqual({ g: { default: 0.2, least: 0, most: 1, meaning: '' } });
    expect(entry.create()).toEqual({
      kind: 'memory-one',
      id: 'patient',
      name: 'patient',
      opening: 1,
      reply: { CC: 1, CD: 0.2, DC: 1, DD: 0.8 },
    });
    expect(entry.create({ g: 0.25 })).toMatchObject({ name: 'patient (g = 0.25)', reply: { CD: 0.25, DD: 0.75 } });
  });

  it('is the same from YAML, from JSON and from an object', () => {
    const made = JSON.stringify(readStrategy(patient).create());
    expect(JSON.stringify(readStrategy(JSON.stringify(patient)).create())).toBe(made);
    const yaml = 'id: patient\nkind: memory-one\nparams: { g: { default: 20% } }\nopening: C\nreply: { CC: C, CD: g, DC: 1, DD: 1 - g }';
    expect(JSON.stringify(readStrategy(yaml).create())).toBe(made);
  });

  it('may be a lookup: the shipped one plays as tit for two tats of the catalogue', () => {
    const own = readStrategy(example('two-in-a-row')).create();
    const noise = { noise: { execution: 0.05 }, length: { continuation: 0.9 } };
    for (const other of ['random', 'tit-for-tat', 'win-stay-lose-shift'].map((id) => strategy(id))) {
      expect(expectMatch(own, other, noise).outcomes).toEqual(expectMatch(strategy('tit-for-two-tats'), other, noise).outcomes);
    }
  });

  it('may be a machine, its states numbers and its ways formulas', () => {
    const source = `
id: forgetful-grudger-of-two
kind: machine
params: { p: { default: 0.25 } }
start: 1
states:
  1: { play: C, next: { C: 1, D: 2 } }
  2: { play: D, next: { CC: 1, CD: { 1: p, 2: 1 - p }, DC: 1, DD: 2 } }
again: { 2: 2 }
`;
    expect(readStrategy(source).create()).toEqual({
      kind: 'machine',
      id: 'forgetful-grudger-of-two',
      name: 'forgetful-grudger-of-two',
      start: '1',
      states: {
        '1': { play: 'C', next: { C: '1', D: '2' } },
        '2': { play: 'D', next: { CC: '1', CD: { '1': 0.25, '2': 0.75 }, DC: '1', DD: '2' } },
      },
      again: { '2': '2' },
    });
  });

  it('follows its own payoffs: the largest generosity, by hand at two games', () => {
    const entry = readStrategy(example('fair-forgiver'));
    expect(entry.params['g']?.default).toBeNull();
    const made = entry.create();
    expect(made.kind).toBe('derived');
    // min(1 - (5 - 3)/(3 - 0), (3 - 1)/(5 - 1)) = min(1/3, 1/2); min(1 - 1/3, 2/3) at 4, 3, 1, 0
    expect(resolve(made, { T: 5, R: 3, P: 1, S: 0 })).toMatchObject({
      kind: 'memory-one',
      reply: { CD: expect.closeTo(1 / 3, 12) as number },
    });
    expect(resolve(made, { T: 4, R: 3, P: 1, S: 0 })).toMatchObject({ reply: { DD: expect.closeTo(2 / 3, 12) as number } });
    expect(entry.create({ g: 0.5 })).toMatchObject({ kind: 'memory-one', name: 'Fair forgiver (g = 0.5)' });
  });

  it.each(['patient-partner', 'fair-forgiver', 'two-in-a-row', 'one-warning'])('is shipped as %s, with words', (name) => {
    const entry = readStrategy(example(name));
    expect(entry.id).toBe(name);
    expect([entry.about, entry.source].every((text) => text.length > 10)).toBe(true);
  });
});

describe('what is wrong with a strategy in a file', () => {
  it('is told all at once, with lines', () => {
    const source = `id: Bad Id
kind: machine
nmae: x
family: retaliatr
start: trustng
params:
  p: { default: 2, most: 1 }
  T: { default: 1 }
states:
  trusting: { play: 1.5, next: { C: trusting, D: clsed } }
  closed: { play: grudge + 1, next: { CC: { trusting: 0.5, closed: 0.4 }, CD: closed } }
  third: { pla: C, next: { C: trusting, D: closed } }
`;
    const found = problemsOf(() => readStrategy(source)).map(({ path, line, message }) => [line, path, message]);
    expect(found).toEqual(
      expect.arrayContaining([
        [1, 'id', 'not what is needed here'],
        [3, 'nmae', 'unknown name'],
        [4, 'family', 'unknown family'],
        [5, 'start', 'unknown state'],
        [7, 'params.p.default', 'not a number in range'],
        [8, 'params.T', 'reserved name'],
        [10, 'states.trusting.play', 'not a probability'],
        [10, 'states.trusting.next.D', 'unknown state'],
        [11, 'states.closed.play', 'unknown name in a formula'],
        [11, 'states.closed.next.DC', 'missing'],
        [11, 'states.closed.next.DD', 'missing'],
        [11, 'states.closed.next.CC', 'chances do not sum to 1'],
        [12, 'states.third.play', 'missing'],
        [12, 'states.third.pla', 'unknown name'],
      ]),
    );
    expect(found).toHaveLength(14);
  });

  it.each([
    ['id: tit-for-tat\nkind: memory-one\nopening: C\nreply: { CC: C, CD: C, DC: C, DD: C }', 1, 'id', 'an id of its own'],
    ['id: a\nkind: machin', 2, 'kind', 'machine'],
    ['id: a\nkind: lookup\ndepth: 1\nopening: C\ntable: { C/C: C, C/D: C, D/C: C, D/E: C }', 5, 'table.D/D', 'a number from 0 to 1'],
    ['id: a\nkind: lookup\ndepth: 1\nopening: CX\ntable: { C/C: C, C/D: C, D/C: C, D/D: C }', 4, 'opening', 'each C or D'],
    ['id: a\nkind: memory-one\nopening: C\nreply: { CC: C, CD: T, DC: C, DD: C }', 4, 'reply.CD', 'from T at T = 5'],
    ['id: a\nkind: memory-one\nopening: 1 +\nreply: { CC: C, CD: C, DC: C, DD: C }', 3, 'opening', 'named values'],
    ['id: a\nkind: memory-one\nopening: 1 / 0\nreply: { CC: C, CD: C, DC: C, DD: C }', 3, 'opening', undefined],
    [
      'id: a\nkind: memory-one\nopening: C\nreply: { CC: C, CD: generosty, DC: C, DD: C }\nparams: { generosity: { default: 0 } }',
      4,
      'reply.CD',
      'generosity',
    ],
    [
      'id: a\nkind: memory-one\nopening: C\nreply: { CC: C, CD: C, DC: C, DD: C }\nparams: { g: { default: 0, least: 2, most: 1 } }',
      5,
      'params.g.least',
      'at most 1',
    ],
  ])('as in %j', (source, line, path, expected) => {
    const found = problemsOf(() => readStrategy(source));
    const problem = found.find((one) => one.path === path);
    expect(problem?.line).toBe(line);
    if (expected === undefined) expect(problem).toMatchObject({ message: 'division by zero' });
    else expect(problem?.expected).toContain(expected);
    // the key that nobody knows is a second fault of its own
    expect(found).toHaveLength(path === 'table.D/D' ? 2 : 1);
  });

  it('that is no strategy at all is said to be none', () => {
    for (const source of ['[1, 2]', '', 'tit-for-tat']) {
      expect(problemsOf(() => readStrategy(source))).toMatchObject([{ path: '', line: 1, message: 'not a strategy' }]);
    }
    expect(problemsOf(() => readStrategy('id: [1'))).toMatchObject([{ path: '', line: 1 }]);
  });

  it('shows when values are given that it does not take', () => {
    const entry = readStrategy({ ...patient, params: { g: { default: 0.2 } }, reply: { ...patient.reply, CD: '1 - 2 * g' } });
    expect(problemsOf(() => entry.create({ q: 1 }))).toMatchObject([{ path: 'params.q', message: 'unknown parameter', expected: 'g' }]);
    expect(problemsOf(() => entry.create({ g: 'much' }))).toMatchObject([{ path: 'params.g', received: 'much' }]);
    // 1 - 2 · 0.75 = -0.5: told, and not bent to 0
    expect(problemsOf(() => entry.create({ g: 0.75 }))).toMatchObject([
      { path: 'reply.CD', message: 'not a probability', received: -0.5, expected: 'a number from 0 to 1, from 1 - 2 * g at g = 0.75' },
    ]);
  });

  it('shows when its payoffs give a chance out of range', () => {
    const entry = readStrategy({ ...patient, reply: { ...patient.reply, CD: 'T / 10' } });
    const made = entry.create();
    expect(resolve(made, { T: 8, R: 3, P: 1, S: 0 })).toMatchObject({ reply: { CD: 0.8 } });
    expect(problemsOf(() => resolve(made, { T: 12, R: 3, P: 1, S: 0 }))).toMatchObject([{ path: 'reply.CD', received: 1.2 }]);
  });
});
