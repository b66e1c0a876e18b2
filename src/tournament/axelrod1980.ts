/** One entry of a published tournament. */
export interface PublishedEntry {
  /** Our id of the re-implemented rule. */
  readonly id: string;
  readonly name: string;
  readonly author: string;
  /** Mean score a game, as published. */
  readonly mean: number;
  /** Mean score against each entry, in the order of the list. */
  readonly against: readonly number[];
}

/**
 * Axelrod's first tournament in its published order: 15 entries, 200 announced rounds, self-play included, five
 * games a pair (Axelrod 1980a, Journal of Conflict Resolution 24(1), table 2; Axelrod 1984, appendix A).
 */
export const axelrod1980: readonly PublishedEntry[] = [
  {
    id: 'tit-for-tat',
    name: 'TIT FOR TAT',
    author: 'Anatol Rapoport',
    mean: 504.5,
    against: [600, 595, 600, 600, 600, 595, 600, 600, 597, 597, 280, 225, 279, 359, 441],
  },
  {
    id: 'first-by-tideman-and-chieruzzi',
    name: 'TIDEMAN & CHIERUZZI',
    author: 'T. Nicolaus Tideman & Paula Chieruzzi',
    mean: 500.4,
    against: [600, 596, 600, 601, 600, 596, 600, 600, 310, 601, 271, 213, 291, 455, 573],
  },
  {
    id: 'first-by-nydegger',
    name: 'NYDEGGER',
    author: 'Rudy Nydegger',
    mean: 485.5,
    against: [600, 595, 600, 600, 600, 595, 600, 600, 433, 158, 354, 374, 347, 368, 464],
  },
  {
    id: 'first-by-grofman',
    name: 'GROFMAN',
    author: 'Bernard Grofman',
    mean: 481.9,
    against: [600, 595, 600, 600, 600, 594, 600, 600, 376, 309, 280, 236, 305, 426, 507],
  },
  {
    id: 'first-by-shubik',
    name: 'SHUBIK',
    author: 'Martin Shubik',
    mean: 480.7,
    against: [600, 595, 600, 600, 600, 595, 600, 600, 348, 271, 274, 272, 265, 448, 543],
  },
  {
    id: 'first-by-stein-and-rapoport',
    name: 'STEIN & RAPOPORT',
    author: 'William Stein & Amnon Rapoport',
    mean: 477.8,
    against: [600, 596, 600, 602, 600, 596, 600, 600, 319, 200, 252, 249, 280, 480, 592],
  },
  {
    id: 'grudger',
    name: 'FRIEDMAN',
    author: 'James W. Friedman',
    mean: 473.4,
    against: [600, 595, 600, 600, 600, 595, 600, 600, 307, 207, 235, 213, 263, 489, 598],
  },
  {
    id: 'first-by-davis',
    name: 'DAVIS',
    author: 'Morton Davis',
    mean: 471.8,
    against: [600, 595, 600, 600, 600, 595, 600, 600, 307, 194, 238, 247, 253, 450, 598],
  },
  {
    id: 'first-by-graaskamp',
    name: 'GRAASKAMP',
    author: 'James Graaskamp',
    mean: 400.7,
    against: [597, 305, 462, 375, 348, 314, 302, 302, 588, 625, 268, 238, 274, 466, 548],
  },
  {
    id: 'first-by-downing',
    name: 'DOWNING',
    author: 'Leslie Downing',
    mean: 390.6,
    against: [597, 591, 398, 289, 261, 215, 202, 239, 555, 202, 436, 540, 243, 487, 604],
  },
  {
    id: 'first-by-feld',
    name: 'FELD',
    author: 'Scott Feld',
    mean: 327.6,
    against: [285, 272, 426, 286, 297, 255, 235, 239, 274, 704, 246, 236, 272, 420, 467],
  },
  {
    id: 'first-by-joss',
    name: 'JOSS',
    author: 'Johann Joss',
    mean: 304.4,
    against: [230, 214, 409, 237, 286, 254, 213, 252, 244, 634, 236, 224, 273, 390, 469],
  },
  {
    id: 'first-by-tullock',
    name: 'TULLOCK',
    author: 'Gordon Tullock',
    mean: 300.5,
    against: [284, 287, 415, 293, 318, 271, 243, 229, 278, 193, 271, 260, 273, 416, 478],
  },
  {
    id: 'first-by-anonymous',
    name: '(NAME WITHHELD)',
    author: '(graduate student)',
    mean: 282.2,
    against: [362, 231, 397, 273, 230, 149, 133, 173, 187, 133, 317, 366, 345, 413, 526],
  },
  {
    id: 'random',
    name: 'RANDOM',
    author: '(added by the organiser)',
    mean: 276.3,
    against: [442, 142, 407, 313, 219, 141, 108, 137, 189, 102, 360, 416, 419, 300, 450],
  },
];
