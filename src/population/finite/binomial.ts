import type { Stream } from '../../core/index.ts';
import { logFactorial } from './logFactorial.ts';

/**
 * A number of successes among n, each with chance p: by adding up chances where n p < 10, else by Hörmann's
 * transformed rejection BTRS ("The generation of binomial random variates", 1993). Both draw from the distribution
 * itself, not from an approximation, and take a time that does not grow with n.
 */
export function drawBinomial(n: number, p: number, draw: Stream): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(n, 1 - p, draw);
  return n * p < 10 ? byInversion(n, p, draw()) : byRejection(n, p, draw);
}

function byInversion(n: number, p: number, number: number): number {
  const odds = p / (1 - p);
  let chance = Math.exp(n * Math.log1p(-p));
  let left = number;
  for (let k = 0; k < n; k++) {
    if (left < chance) return k;
    left -= chance;
    chance *= ((n - k) / (k + 1)) * odds;
    // What rounding leaves beyond the last chance that still counts belongs to it.
    if (chance < 1e-300) return k;
  }
  return n;
}

function byRejection(n: number, p: number, draw: Stream): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const mode = Math.floor((n + 1) * p);
  const height = logFactorial(mode) + logFactorial(n - mode);
  const logOdds = Math.log(p / (1 - p));
  for (;;) {
    const u = draw() - 0.5;
    const v = draw();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (!(k >= 0 && k <= n)) continue;
    const scaled = (v * (2.83 + 5.1 / b) * spread) / (a / (edge * edge) + b);
    if (Math.log(scaled) <= height - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return k;
  }
}
