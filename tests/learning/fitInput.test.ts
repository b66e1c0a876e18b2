import { InputError, type Problem, strategy } from 'donnant';
import { fit } from 'donnant/scenario';
import { describe, expect, it } from 'vitest';

function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
const pathsOf = (call: () => unknown): string[] => problemsOf(call).map(({ path }) => path);
const moves = { own: 'CC', other: 'CD' };

describe('fit refuses', () => {
  it('moves that are none, all at once', () => {
    const bad = [{ own: 'CX', other: '' }, { own: 'CC', other: 'C' }, { own: 'C', other: 'C', third: 'C' }, null];
    expect(pathsOf(() => fit(bad as never))).toEqual(['moves[0].own', 'moves[0].other', 'moves[1]', 'moves[2].third', 'moves[3]']);
    expect(problemsOf(() => fit({ own: 'CCC', other: 'CC' }))).toEqual([
      { path: 'moves', message: 'not equally long', received: [3, 2], expected: 'one move of each side a round' },
    ]);
    expect(pathsOf(() => fit([]))).toEqual(['moves']);
    expect(pathsOf(() => fit('CCDC' as never))).toEqual(['moves']);
    expect(pathsOf(() => fit({ own: 'C'.repeat(100_001), other: 'C'.repeat(100_001) }))).toEqual(['moves']);
  });

  it('candidates that are none, with the nearest that are', () => {
    const candidates = ['tit-for-tatt', { states: 0 }, { states: 9 }, { memory: 2 }, 7, {}, 'grim', 'grudger'] as never;
    const problems = problemsOf(() => fit(moves, { candidates }));
    expect(problems.map(({ path }) => path)).toEqual([
      'candidates[0]',
      'candidates[1].states',
      'candidates[2].states',
      'candidates[3].memory',
      'candidates[4]',
      'candidates[5]',
      'candidates[7]',
    ]);
    expect(problems[0]!.expected).toContain('tit-for-tat');
    expect(pathsOf(() => fit(moves, { candidates: [] }))).toEqual(['candidates']);
    expect(pathsOf(() => fit(moves, { candidates: [{ ...strategy('tit-for-tat'), opening: 2 } as never] }))).toEqual([
      'candidates[0].opening',
    ]);
  });

  it('a candidate named twice, by its default too', () => {
    const candidates = ['random', strategy('random', { p: 0.5 }), strategy('random', { p: 0.3 }), strategy('random', { p: 0.3 })];
    expect(pathsOf(() => fit(moves, { candidates }))).toEqual(['candidates[1]', 'candidates[3]']);
  });

  it('figures out of range, and options it does not know', () => {
    const bad = {
      noise: { execution: 0.6, perception: -0.1, other: 1 },
      rounds: 1,
      particles: 3,
      seed: '',
      payoffs: { T: 5, R: 3, P: 1 },
      sed: 1,
    };
    const paths = ['sed', 'payoffs.S', 'rounds', 'particles', 'seed', 'noise.other', 'noise.execution', 'noise.perception'];
    expect(pathsOf(() => fit(moves, bad as never))).toEqual(paths);
    expect(pathsOf(() => fit(moves, null as never))).toEqual(['']);
  });

  it('a prior with weights below zero, for others, or that leaves nobody', () => {
    const candidates = ['tit-for-tat', 'grudger'];
    expect(pathsOf(() => fit(moves, { candidates, prior: { grudger: -1, somebody: 1 } }))).toEqual(['prior.somebody', 'prior.grudger']);
    expect(pathsOf(() => fit(moves, { candidates, prior: { grudger: 0, 'tit-for-tat': 0 } }))).toEqual(['prior']);
  });

  it('a program that gives no chance', () => {
    const broken = {
      ...strategy('gradual'),
      kind: 'program' as const,
      id: 'broken',
      name: 'broken',
      memory: 0,
      play: () => 2,
      learn: () => 0,
    };
    expect(pathsOf(() => fit(moves, { candidates: [broken] }))).toEqual(['broken.play']);
  });
});
