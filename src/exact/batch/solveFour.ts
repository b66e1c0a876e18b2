import { type BatchExpectation, record } from './batchExpectation.ts';
import { type CoreSystem, width } from './coreSystem.ts';

/**
 * Solves a core of four states for each continuation by state reduction (see `reduce`), written out. It never subtracts,
 * so the figures are right to nearly full precision at any continuation below 1.
 *
 * @param offset - Where in the figures the first continuation goes.
 */
export function solveFour(core: CoreSystem, continuations: Float64Array, into: BatchExpectation, offset: number): void {
  const { matrix: m, ending, weights: v, terms, inflow: u, early: g } = core;
  // Read once: the loop writes to arrays, and no compiler can know that they are not these.
  const [m01, m02, m03] = [m[1]!, m[2]!, m[3]!];
  const [m10, m12, m13] = [m[4]!, m[6]!, m[7]!];
  const [m20, m21, m23] = [m[8]!, m[9]!, m[11]!];
  const [m30, m31, m32] = [m[12]!, m[13]!, m[14]!];
  const [e0, e1, e2, e3] = [ending[0]!, ending[1]!, ending[2]!, ending[3]!];
  const [earnsV0, earnsP0, keepsV0, keepsP0] = [v[0]!, v[1]!, v[2]!, v[3]!];
  const [earnsV1, earnsP1, keepsV1, keepsP1] = [v[width]!, v[width + 1]!, v[width + 2]!, v[width + 3]!];
  const [earnsV2, earnsP2, keepsV2, keepsP2] = [v[2 * width]!, v[2 * width + 1]!, v[2 * width + 2]!, v[2 * width + 3]!];
  const [earnsV3, earnsP3, keepsV3, keepsP3] = [v[3 * width]!, v[3 * width + 1]!, v[3 * width + 2]!, v[3 * width + 3]!];
  // Most pairs are in the core from the second round on at the latest: two terms are read always, others in a loop.
  const [u0, u1, u2, u3, w0, w1, w2, w3] = [u[0]!, u[1]!, u[2]!, u[3]!, u[4]!, u[5]!, u[6]!, u[7]!];
  const [g0, g1, g2, g3, g4] = [g[0]!, g[1]!, g[2]!, g[3]!, g[4]!];
  const [h0, h1, h2, h3, h4] = [g[width]!, g[width + 1]!, g[width + 2]!, g[width + 3]!, g[width + 4]!];
  const endless = e0 + e1 + e2 + e3 === 0 && core.early.every((share, i) => i >= width * terms || i % width !== 5 || share === 0);

  for (let c = 0; c < continuations.length; c++) {
    const w = continuations[c]!;
    const stops = 1 - w;

    let x0 = 0;
    let x1 = 0;
    let x2 = 0;
    let x3 = 0;
    let earnsV = 0;
    let earnsP = 0;
    let keepsV = 0;
    let keepsP = 0;
    let rounds = 0;
    for (let t = terms - 1; t >= 2; t--) {
      x0 = (x0 + u[4 * t]!) * w;
      x1 = (x1 + u[4 * t + 1]!) * w;
      x2 = (x2 + u[4 * t + 2]!) * w;
      x3 = (x3 + u[4 * t + 3]!) * w;
      earnsV = (earnsV + g[width * t]!) * w;
      earnsP = (earnsP + g[width * t + 1]!) * w;
      keepsV = (keepsV + g[width * t + 2]!) * w;
      keepsP = (keepsP + g[width * t + 3]!) * w;
      rounds = (rounds + g[width * t + 4]!) * w;
    }
    x0 = (x0 + w0) * w + u0;
    x1 = (x1 + w1) * w + u1;
    x2 = (x2 + w2) * w + u2;
    x3 = (x3 + w3) * w + u3;

    // State 3 is taken out: what went through it goes directly. Then 2, then 1.
    const leave3 = stops + w * e3;
    const on30 = w * m30;
    const on31 = w * m31;
    const on32 = w * m32;
    const from3 = 1 / (leave3 + on30 + on31 + on32);
    const in03 = w * m03 * from3;
    const in13 = w * m13 * from3;
    const in23 = w * m23 * from3;
    const part3 = x3 * from3;
    const in02 = w * m02 + in03 * on32;
    const in12 = w * m12 + in13 * on32;
    const on20 = w * m20 + in23 * on30;
    const on21 = w * m21 + in23 * on31;
    const leave2 = stops + w * e2 + in23 * leave3;
    x2 += part3 * on32;

    const from2 = 1 / (leave2 + on20 + on21);
    const by02 = in02 * from2;
    const by12 = in12 * from2;
    const part2 = x2 * from2;
    const in01 = w * m01 + in03 * on31 + by02 * on21;
    const on10 = w * m10 + in13 * on30 + by12 * on20;
    const leave1 = stops + w * e1 + in13 * leave3 + by12 * leave2;
    x1 += part3 * on31 + part2 * on21;

    const from1 = 1 / (leave1 + on10);
    const by01 = in01 * from1;
    const part1 = x1 * from1;
    x0 += part3 * on30 + part2 * on20 + part1 * on10;
    x0 /= stops + w * e0 + in03 * leave3 + by02 * leave2 + by01 * leave1;
    x1 = part1 + x0 * by01;
    x2 = part2 + x0 * by02 + x1 * by12;
    x3 = part3 + x0 * in03 + x1 * in13 + x2 * in23;

    earnsV = (earnsV + h0) * w + g0 + x0 * earnsV0 + x1 * earnsV1 + x2 * earnsV2 + x3 * earnsV3;
    earnsP = (earnsP + h1) * w + g1 + x0 * earnsP0 + x1 * earnsP1 + x2 * earnsP2 + x3 * earnsP3;
    keepsV = (keepsV + h2) * w + g2 + x0 * keepsV0 + x1 * keepsV1 + x2 * keepsV2 + x3 * keepsV3;
    keepsP = (keepsP + h3) * w + g3 + x0 * keepsP0 + x1 * keepsP1 + x2 * keepsP2 + x3 * keepsP3;
    rounds = endless ? 1 / stops : (rounds + h4) * w + g4 + x0 + x1 + x2 + x3;
    record(into, offset + c, earnsV, earnsP, keepsV, keepsP, rounds);
  }
}
