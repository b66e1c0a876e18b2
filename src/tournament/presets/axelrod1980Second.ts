import type { PublishedEntry } from './publishedEntry.ts';

/** One entry of the second tournament; all 63 are told, whether or not the rule can be rebuilt. */
export interface SecondEntry {
  /** Name of the program in Axelrod's archive. */
  readonly program: string;
  readonly author: string;
  /** 1 to 63. */
  readonly place: number;
  /** What tit for tat scored a game against it, fractions dropped. */
  readonly titForTat: number;
  /** Our id of the rule; null where the catalogue has none. */
  readonly id: string | null;
  /** Its name in our tables, where it has an id. */
  readonly name: string | null;
}

/** Rounds of the five games that each pair played; their ends had been drawn at random and were not announced. */
export const axelrod1980SecondLengths: readonly number[] = [63, 77, 151, 156, 308];

/** By place: program, author, points of tit for tat against it, our id, name in our tables. */
const field: readonly (readonly [program: string, author: string, titForTat: number, id?: string, name?: string])[] = [
  ['K92R', 'Anatol Rapoport', 453, 'tit-for-tat', 'TIT FOR TAT'],
  ['K61R', 'Danny C. Champion', 453, 'second-by-champion', 'CHAMPION'],
  ['K42R', 'Otto Borufsen', 453, 'second-by-borufsen', 'BORUFSEN'],
  ['K49R', 'Rob Cave', 453, 'second-by-cave', 'CAVE'],
  ['K44R', 'William Adams', 453, 'second-by-wm-adams', 'ADAMS (WILLIAM)'],
  ['K60R', 'Jim Graaskamp & Ken Katzen', 453, 'second-by-graaskamp-katzen', 'GRAASKAMP & KATZEN'],
  ['K41R', 'Herb Weiner', 453, 'second-by-weiner', 'WEINER'],
  ['K75R', 'Paul D. Harrington', 452, 'second-by-harrington', 'HARRINGTON'],
  ['K84R', 'T. Nicolaus Tideman & Paula Chieruzzi', 453, 'second-by-tideman-and-chieruzzi', 'TIDEMAN & CHIERUZZI'],
  ['K32R', 'Charles Kluepfel', 453, 'second-by-kluepfel', 'KLUEPFEL'],
  ['K35R', 'Abraham Getzler', 453, 'second-by-getzler', 'GETZLER'],
  ['K68R', 'François Leyvraz', 453, 'second-by-leyvraz', 'LEYVRAZ'],
  ['K72R', 'Edward C. White Jr', 453, 'second-by-white', 'WHITE'],
  ['K46R', 'Graham J. Eatherley', 453, 'second-by-eatherley', 'EATHERLEY'],
  ['K83R', 'Paul E. Black', 453, 'second-by-black', 'BLACK'],
  ['K47R', 'Richard Hufford', 449, 'second-by-richard-hufford', 'HUFFORD (RICHARD)'],
  ['K64R', 'Brian Yamauchi', 453, 'second-by-yamachi', 'YAMAUCHI'],
  ['K51R', 'John W. Colbert', 452, 'second-by-colbert', 'COLBERT'],
  ['K78R', 'Fred Mauk', 450],
  ['K66R', 'Ray Mikkelson', 453, 'second-by-mikkelson', 'MIKKELSON'],
  ['K58R', 'Glen Rowsam', 453, 'second-by-rowsam', 'ROWSAM'],
  ['K88R', 'Scott Appold', 453, 'second-by-appold', 'APPOLD'],
  ['K31R', 'Gail Grisell', 453, 'go-by-majority', 'GRISELL'],
  ['K90R', 'John Maynard Smith', 453, 'tit-for-two-tats', 'TIT FOR TWO TATS'],
  ['K39R', 'Tom Almy', 452],
  ['K79R', 'Dennis Ambuehl & Kevin Hickey', 453],
  ['K67R', 'Craig Feathers', 446, 'second-by-tranquilizer', 'TRANQUILIZER'],
  ['K86R', 'Bernard Grofman', 453, 'second-by-grofman', 'GROFMAN'],
  ['K69R', 'Johann Joss', 449],
  ['K91R', 'Jonathan Pinkley', 453],
  ['K57R', 'Rudy Nydegger', 453, 'first-by-nydegger-published', 'NYDEGGER'],
  ['K70R', 'Robert Pebly', 453],
  ['K85R', 'Robert B. Falk & James M. Langsted', 453],
  ['K38R', 'Nelson Weiderman', 453],
  ['K40R', 'Robert Adams', 453],
  ['K80R', 'Robyn M. Dawes & Mark Batell', 453],
  ['K37R', 'George Lefevre', 453],
  ['K56R', 'Stanley F. Quayle', 453],
  ['K43R', 'R. D. Anderson', 452],
  ['K59R', 'Leslie Downing', 453, 'revised-downing', 'REVISED DOWNING'],
  ['K73R', 'George Zimmerman', 453],
  ['K55R', 'Steve Newman', 453],
  ['K81R', 'Martyn Jones', 453],
  ['K87R', 'E. E. H. Schurmann', 453],
  ['K53R', 'Henry Nussbacher', 453],
  ['K76R', 'David Gladstein', 452, 'second-by-gladstein', 'TESTER'],
  ['K65R', 'Mark F. Batell', 453],
  ['K52R', 'David A. Smith', 443],
  ['K82R', 'Robert A. Leyland', 422],
  ['K45R', 'Michael F. McGurrin', 452],
  ['K62R', 'Howard R. Hollander', 442],
  ['K34R', 'James W. Friedman', 453, 'grudger', 'FRIEDMAN'],
  ['K48R', 'George Hufford', 452],
  ['K50R', 'Rik Smoody', 442],
  ['K77R', 'Scott Feld', 342],
  ['K89R', 'Gene Snodgrass', 398],
  ['K63R', 'George Duisman', 377],
  ['K54R', 'William H. Robertson', 388],
  ['K33R', 'Harold Rabbie', 438],
  ['K71R', 'James E. Hall', 155],
  ['K74R', 'Edward Friedland', 376],
  ['K93R', '(added by the organiser)', 341, 'random', 'RANDOM'],
  ['K36R', 'Roger Hotz', 198],
];

/**
 * Axelrod's second tournament, 62 entries and a coin, in the order of their places (Axelrod 1980b, Journal of Conflict
 * Resolution 24(3)). Places and the row of tit for tat are those that Axelrod's own program TourExec 1.1 carries;
 * authors by the headings of the programs.
 */
export const axelrod1980SecondField: readonly SecondEntry[] = field.map(([program, author, titForTat, id, name], i) => ({
  program,
  author,
  place: i + 1,
  titForTat,
  id: id ?? null,
  name: name ?? null,
}));

const rebuilt = axelrod1980SecondField.flatMap((entry) =>
  entry.id === null || entry.name === null ? [] : [{ ...entry, id: entry.id, name: entry.name }],
);

/** The entries of the second tournament that the catalogue has; of scores, only those of tit for tat are known entry by entry. */
export const axelrod1980Second: readonly PublishedEntry[] = rebuilt.map(({ id, name, author, place }) => ({
  id,
  name,
  author,
  place,
  ...(place === 1 && { against: rebuilt.map(({ titForTat }) => titForTat) }),
}));
