import type { StrategyEntry } from '../entry.ts';
import { detectives } from './detectives.ts';
import { exploiters } from './exploiters.ts';
import { handshakes } from './handshakes.ts';
import { probers } from './probers.ts';
import { remorseful } from './remorseful.ts';

/** Strategies that try the other side out. */
export const probing: readonly StrategyEntry[] = [...probers, ...detectives, ...handshakes, ...exploiters, ...remorseful];
