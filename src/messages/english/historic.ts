/** What is said of a tournament of the literature that is played again. */
export interface HistoricWords {
  readonly name: string;
  /** How far our places may be held against the published ones; whole sentences. */
  readonly why: string;
  /** By strategy id: why a re-run of it differs; goes on after `X differs: `, without a full stop. */
  readonly differences: Readonly<Record<string, string>>;
}

/** Words on the tournaments that can be played again by name. */
export const historic = {
  byWins: 'by wins',
  publishedByWins: 'publ. by wins',
  places: '#: our place; publ.: the published one.',
  placesByWins: 'by wins: places by opponents beaten on payoff a round; publ. by wins: the published ones.',
  /** By field. None: in English the presets' own words are used. */
  fields: {} as Readonly<Record<string, HistoricWords>>,
};
