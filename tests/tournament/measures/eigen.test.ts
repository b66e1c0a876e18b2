import { describe, expect, it } from 'vitest';
import { dominantEigen } from '../../../src/tournament/measures/eigen.ts';

const root = Math.SQRT1_2;

describe('the dominant eigenvector', () => {
  it.each([
    [
      'symmetric',
      [
        [2, 1],
        [1, 2],
      ],
      3,
      [root, root],
    ],
    [
      'of rank one',
      [
        [1, 2],
        [1, 2],
      ],
      3,
      [root, root],
    ],
    [
      'with one direction only',
      [
        [1, 1],
        [0, 1],
      ],
      1,
      [1, 0],
    ],
    [
      'close to another',
      [
        [1, 0],
        [0, 1 - 1e-6],
      ],
      1,
      [1, 0],
    ],
    [
      'larger than a negative one',
      [
        [3, 0],
        [0, -2],
      ],
      3,
      [1, 0],
    ],
    ['of a single player', [[0.5]], 0.5, [1]],
  ])('%s', (_, matrix, eigenvalue, vector) => {
    const found = dominantEigen(matrix);
    expect(found.eigenvalue).toBeCloseTo(eigenvalue, 10);
    found.vector!.forEach((value, i) => expect(value).toBeCloseTo(vector[i]!, 9));
  });

  it.each([
    [
      'zero',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'zero',
      [
        [0, 1],
        [0, 0],
      ],
    ],
    [
      'not-single',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'not-single',
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'not-single',
      [
        [0, -1],
        [1, 0],
      ],
    ],
    [
      'negative',
      [
        [-2, 0],
        [0, 1],
      ],
    ],
  ])('is none, and says why: %s of %j', (reason, matrix) => {
    expect(dominantEigen(matrix)).toMatchObject({ vector: null, reason });
  });
});
