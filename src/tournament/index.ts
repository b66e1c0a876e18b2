export type { Entrant, OnePool, TournamentSpec, TwoPools } from './spec.ts';
export type { Row, TournamentResult } from './result.ts';
export { runTournament } from './runTournament.ts';
export { type PublishedEntry, axelrod1980 } from './axelrod1980.ts';
export { type TournamentPreset, tournamentPreset, tournamentPresets } from './presets.ts';
