import { type BatchExpectation, record } from './batchExpectation.ts';
import { type CoreSystem, width } from './coreSystem.ts';

/**
 * Solves a core of four states for each continuation by state reduction (see `reduce`), written out: all numbers stay in
 * registers. It never subtracts, so the figures are right to nearly full precision at any continuation below 1.
 *
 * @param offset - Where in the figures the first continuation goes.
 */
export function solveFour(core: CoreSystem, continuations: Float64Array, into: BatchExpectation, offset: number): void {
  const { matrix: m, ending, weights: v, terms, inflow, early } = core;
  const last = terms - 1;
  for (let c = 0; c < continuations.length; c++) {
    const w = continuations[c]!;
    const stops = 1 - w;

    let x0 = inflow[4 * last]!;
    let x1 = inflow[4 * last + 1]!;
    let x2 = inflow[4 * last + 2]!;
    let x3 = inflow[4 * last + 3]!;
    let earnsV = early[width * last]!;
    let earnsP = early[width * last + 1]!;
    let keepsV = early[width * last + 2]!;
    let keepsP = early[width * last + 3]!;
    let rounds = early[width * last + 4]!;
    for (let t = last - 1; t >= 0; t--) {
      x0 = x0 * w + inflow[4 * t]!;
      x1 = x1 * w + inflow[4 * t + 1]!;
      x2 = x2 * w + inflow[4 * t + 2]!;
      x3 = x3 * w + inflow[4 * t + 3]!;
      earnsV = earnsV * w + early[width * t]!;
      earnsP = earnsP * w + early[width * t + 1]!;
      keepsV = keepsV * w + early[width * t + 2]!;
      keepsP = keepsP * w + early[width * t + 3]!;
      rounds = rounds * w + early[width * t + 4]!;
    }

    // State 3 is taken out: what went through it goes directly.
    const from3 = 1 / (stops + w * (ending[3]! + m[12]! + m[13]! + m[14]!));
    const to30 = w * m[12]! * from3;
    const to31 = w * m[13]! * from3;
    const to32 = w * m[14]! * from3;
    const out3 = (stops + w * ending[3]!) * from3;
    const in03 = w * m[3]!;
    const in13 = w * m[7]!;
    const in23 = w * m[11]!;
    x0 += x3 * to30;
    x1 += x3 * to31;
    x2 += x3 * to32;
    const in02 = w * m[2]! + in03 * to32;
    const in12 = w * m[6]! + in13 * to32;
    const on20 = w * m[8]! + in23 * to30;
    const on21 = w * m[9]! + in23 * to31;
    const leave2 = stops + w * ending[2]! + in23 * out3;

    const from2 = 1 / (leave2 + on20 + on21);
    const to20 = on20 * from2;
    const to21 = on21 * from2;
    const out2 = leave2 * from2;
    x0 += x2 * to20;
    x1 += x2 * to21;
    const in01 = w * m[1]! + in03 * to31 + in02 * to21;
    const on10 = w * m[4]! + in13 * to30 + in12 * to20;
    const leave1 = stops + w * ending[1]! + in13 * out3 + in12 * out2;

    const from1 = 1 / (leave1 + on10);
    x0 += x1 * on10 * from1;
    const leave0 = stops + w * ending[0]! + in03 * out3 + in02 * out2 + in01 * leave1 * from1;

    x0 /= leave0;
    x1 = (x1 + x0 * in01) * from1;
    x2 = (x2 + x0 * in02 + x1 * in12) * from2;
    x3 = (x3 + x0 * in03 + x1 * in13 + x2 * in23) * from3;

    earnsV += x0 * v[0]! + x1 * v[6]! + x2 * v[12]! + x3 * v[18]!;
    earnsP += x0 * v[1]! + x1 * v[7]! + x2 * v[13]! + x3 * v[19]!;
    keepsV += x0 * v[2]! + x1 * v[8]! + x2 * v[14]! + x3 * v[20]!;
    keepsP += x0 * v[3]! + x1 * v[9]! + x2 * v[15]! + x3 * v[21]!;
    rounds += x0 + x1 + x2 + x3;
    record(into, offset + c, earnsV, earnsP, keepsV, keepsP, rounds);
  }
}
