import type { Formats } from '../formats.ts';

type Measure = 'now' | 'after-adaptation';

/** What the report says of its later pictures and sections: headings, captions, text alternatives, method, terms. */
export const reportSections = {
  mapHeading: 'Where cooperation holds and where it breaks down',
  today: 'if nothing changes',

  courseTitle: (who: string, setting: string): string => `Where the behaviours of ${who} go: ${setting}`,
  courseShare: 'share of people',
  courseReviews: 'reviews: chances to copy what pays',
  courseLine: (f: Formats, name: string, from: number, to: number): string => `${name} from ${f.finePercent(from)} to ${f.finePercent(to)}`,
  courseDescription: (f: Formats, lines: readonly string[]): string => `Shares from today to the last review shown: ${f.list(lines)}.`,
  courseCaption: (reviews: string, kinds: boolean): string =>
    [
      `Each line is a behaviour; at each review some people copy what earns more. Shown are ${reviews} reviews, until nothing visible moves.`,
      ...(kinds ? ['Kinds of counterpart are taken together, by their share of pairs.'] : []),
    ].join(' '),
  courseWord: 'The way there is not drawn where word of mouth travels: what is heard changes with every review.',
  others: 'all others',

  mapTitle: (setting: string): string => `Cooperation by continuation and misreadings: ${setting}`,
  mapContinuation: 'continuation',
  mapMisreadings: 'misreadings',
  mapChance: 'chance',
  mapCaption: (measure: Measure): string =>
    `Each square is the scenario with that chance of another deal and that chance of a misread move, all else alike: the lighter, the more cooperation ${measure === 'now' ? 'now' : 'after adaptation'}. The line is the edge of what reaches the goal.`,
  mapPoints: (f: Formats, across: number, up: number): string =>
    `The maps were computed at ${f.number(across)} by ${f.number(up)} points; the edge of the goal is known to one square.`,

  paretoCaption: (unit: string): string =>
    `${unit} per pair and year. Each mark is a mix of rules; on the line of stairs, no other mix brings more for its cost.`,
  tornadoCaption: (unit: string): string =>
    `${unit} per pair and year. Each figure is moved alone to its 10% and its 90% quantile, all others as expected; the widest swing is on top.`,

  guidelinesMethod: (f: Formats, vendor: number, partner: number, exact: boolean): string =>
    `The guidelines were tested with ${f.number(vendor)} behaviours on the vendor’s side and ${f.number(partner)} on the partner’s, one at a time; ${exact ? 'all figures are exact' : 'some pairs were played, and close calls are told as such'}.`,
  pilotMethod: (exact: boolean): string =>
    exact
      ? 'Means and variances of the pilot are exact; its numbers of pairs follow from the usual approximation for a t test.'
      : 'Means and variances of the pilot come in part from played matches; its numbers of pairs follow from the usual approximation for a t test.',
  drawsMethod: (f: Formats, draws: number, seed: string): string =>
    `Uncertain figures were drawn ${f.number(draws)} times with seed “${seed}”: medians, intervals and frequencies are sampled.`,

  terms: [
    { term: 'Slip, misreading', meaning: 'a move that comes out other than meant, and a move that the other side takes for its opposite.' },
    { term: 'Generosity', meaning: 'the share of defections that a reciprocal behaviour lets pass without an answer.' },
    {
      term: 'Basin',
      meaning: 'all mixes of behaviours from which people drift to the same end; the larger it is, the firmer that end.',
    },
    { term: 'Mix, front', meaning: 'rules in force together; on the front are those of which no other brings more for its cost.' },
  ] as readonly { readonly term: string; readonly meaning: string }[],
};
