import type { Language } from '../messages/index.ts';
import type { TournamentPreset } from '../tournament/index.ts';

/** How a tournament is told. */
export interface TournamentReportOptions {
  /** Default `en`. */
  readonly language?: Language;
  /** Default: how many took part. */
  readonly title?: string;
  /** The tournament of the literature that was played again: its published places are shown. */
  readonly preset?: TournamentPreset;
  /** Whether a preset was played under other conditions than its own; default false. */
  readonly changed?: boolean;
}
