import { advice } from './advice.ts';
import { games } from './games.ts';
import { tables } from './tables.ts';

/** The English catalogue; every other language has the same shape. */
export const english = { advice, games, tables };
