import type { english } from '../english/index.ts';
import { advice } from './advice.ts';
import { adviceSections } from './adviceSections.ts';
import { calibrate } from './calibrate.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { evolve } from './evolve.ts';
import { fit } from './fit.ts';
import { games } from './games.ts';
import { guidelines } from './guidelines.ts';
import { historic } from './historic.ts';
import { levers, presets } from './levers/index.ts';
import { mixes } from './mixes.ts';
import { pilot } from './pilot.ts';
import { replies } from './replies.ts';
import { report } from './report.ts';
import { reportSections } from './reportSections.ts';
import { strategies } from './strategies.ts';
import { surePlaces } from './surePlaces.ts';
import { tables } from './tables.ts';
import { tournament } from './tournament.ts';
import { uncertainty } from './uncertainty.ts';

/** The French words before their spaces are set. */
export const words: typeof english = {
  advice,
  adviceSections,
  calibrate,
  cli,
  compare,
  evolve,
  fit,
  games,
  guidelines,
  historic,
  levers,
  mixes,
  pilot,
  presets,
  replies,
  report,
  reportSections,
  strategies,
  surePlaces,
  tables,
  tournament,
  uncertainty,
};
