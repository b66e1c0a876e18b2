import type { Group } from '../comparison.ts';
import { advice } from './advice.ts';
import { exactBatch } from '../exactBatch.ts';
import { exact } from './exact.ts';
import { match } from './match.ts';
import { population } from './population.ts';
import { settingsGroup } from './settings.ts';
import { tournament } from './tournament.ts';

/** Everything that is measured. */
export const groups: readonly Group[] = [match, exact, exactBatch, tournament, population, advice, settingsGroup];
