import { readFileSync } from 'node:fs';
import { type Family, type Param, type StrategyEntry, catalogue, isNumberParam, strategy } from '../src/catalogue/index.ts';
import { expectMatch } from '../src/exact/index.ts';
import { playMatch } from '../src/match/index.ts';
import { type Strategy, type Traits, traitsOf } from '../src/strategies/index.ts';

/** Families in the order of the index, each with a title and what its members have in common. */
const families: Readonly<Record<Family, readonly [title: string, about: string]>> = {
  constant: ['Constant', 'One move for ever: the yardsticks that all others are held against.'],
  cyclic: ['Fixed plans', 'The order of moves is settled before the first deal, and nothing that the other side does changes it.'],
  'memory-one': [
    'A memory of one deal',
    'Five chances say all: one for the first deal and one after each outcome. The zero-determinant strategies among them tie the long-run payoffs of both sides to one line.',
  ],
  forgiver: [
    'Forgivers',
    'They answer a defection, and leave a door open: they wait for a second one, accept an answer, or let the matter rest.',
  ],
  retaliator: ['Retaliators', 'They answer a defection with at least one of their own; some with more each time, some for good.'],
  probing: ['Probers', 'They defect on purpose, or give a sign, to learn whom they deal with, and choose what to be from the answer.'],
  'counting/majority': [
    'Counters',
    'They go by how often the other side did what, over all deals or the latest ones, rather than by when it did it.',
  ],
  hunter: ['Hunters', 'They cooperate until they recognise a kind of opponent that can be exploited, or must be feared.'],
  learning: ['Learners', 'They keep an estimate of what pays, or of how the other side answers, and correct it as they go.'],
  'finite-state-machine': [
    'Machines',
    'A handful of states of mind and the steps between them, drawn up by hand or bred by selection; too intricate for a name of their own kind.',
  ],
  'memory-n-lookup': [
    'Tables of the past',
    'A move, or a chance, for every picture of the last few deals, and for some of the first ones too.',
  ],
  'neural-network': ['Neural nets', 'Small nets whose weights were bred: counts of the past go in, one move comes out.'],
  'population/other': ['Others', 'They follow the calendar, their earnings or a mood, and fit in no other family.'],
  meta: [
    'Teams',
    'They ask other strategies what these would do in their place, and follow most of them, the best so far, or one drawn by lot. The members are part of the strategy: a fixed list, that a caller may replace where there is a parameter for it.',
  ],
};

const written =
  'Written by `tests/strategyPages.test.ts` from the catalogue; `UPDATE=1 npx vitest run tests/strategyPages.test.ts` writes it anew.';

const leftOut = readFileSync('docs/strategies/left-out.md', 'utf8');

/** Deals of the matches behind the figures; their number is not announced. */
const rounds = 200;
const yardsticks = ['tit-for-tat', 'always-defect'] as const;

interface Told {
  readonly entry: StrategyEntry;
  readonly made: Strategy;
  readonly traits: Traits;
}

/** The pages of the catalogue as Markdown, by file name: the index, and one page for each family. */
export function strategyPages(): ReadonlyMap<string, string> {
  const told = catalogue.map((entry): Told => {
    const made = entry.create();
    return { entry, made, traits: traitsOf(made) };
  });
  const pages = familyNames().map((family) => {
    const members = told.filter(({ entry }) => entry.family === family);
    return [fileOf(family), familyPage(family, members)] as const;
  });
  return new Map([['README.md', indexPage(told)], ...pages]);
}

function familyNames(): Family[] {
  return Object.keys(families) as Family[];
}

function fileOf(family: Family): string {
  return `${family.replace('/', '-')}.md`;
}

function indexPage(told: readonly Told[]): string {
  const finite = told.filter(({ traits }) => traits.finite);
  const rows = familyNames().map((family) => {
    const members = told.filter(({ entry }) => entry.family === family);
    const [title, about] = families[family];
    return [
      `[${title}](${fileOf(family)})`,
      `\`${family}\``,
      `${members.length}`,
      `${members.filter(({ traits }) => traits.finite).length}`,
      about,
    ];
  });
  const largest = finite.reduce((most, one) => (one.traits.states! > most.traits.states! ? one : most));
  const sorted = told.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
  const letters = [...new Set(sorted.map(({ id }) => id[0]!))];
  const places = letters.map((letter) =>
    sorted
      .filter(({ id }) => id.startsWith(letter))
      .map(linkTo)
      .join(' · '),
  );
  return `# The catalogue

${written}

${told.length} strategies in ${rows.length} families. ${finite.length} of them have finitely many states, up to ${largest.traits.states!} (${linkTo(largest.entry)}):
what they earn is solved rather than sampled. The other ${told.length - finite.length} are programs, which count without bound or would need too many
states, and are played. ${told.filter(({ entry }) => entry.peer !== undefined).length} play as the class of Axelrod-Python 4.13.0 that they name.
[What is left out, and where rules differ](left-out.md) tells why something of that library is missing, and how a
published rule differs from the library's where both stand here.

${table(['family', 'in `--family`', 'entries', 'finite', 'what they have in common'], rows)}

On the command line:

\`\`\`sh
npx donnant strategies --family hunter
npx donnant strategies tit-for-two-tats
\`\`\`

## Columns

The tables of the families say, at default parameters and payoffs 5/3/1/0 (T/R/P/S):

- **states**: how many are left after merging those that behave alike; – for a program.
- **memory**: the number of last outcomes that settles how it goes on, mistakes included; ∞ where no number does; – for a program, of
  which it is not known.
- **nice**: never means to defect while both sides have only cooperated.
- **prov.** (provocable): a first defection that meets its cooperation makes it less likely to cooperate in the next deal.
- **forg.** (forgiving): one defection, with cooperation ever after, never leaves it defecting for good.
- **chance**: whether chance enters its play.
- **looks at**: the payoffs, or the announced length, where they change what it does.
- **TFT**, **AllD**: what it earns a deal against [tit-for-tat](memory-one.md#tit-for-tat) and
  [always-defect](constant.md#always-defect) in ${rounds} deals whose number is not announced, without mistakes: solved for finite
  strategies, the one match there is for programs without chance, and nothing for programs with chance, since it would be a
  sample.

No trait is typed in. Of finite strategies they follow from the states and are exact; a program is led through fixed scripts of
200 deals, so that what it first does later is not seen. The words are in the [glossary](../glossary.md).

## All of them

${places.join('\n\n')}
`;
}

function linkTo({ id, family }: StrategyEntry): string {
  return `[${id}](${fileOf(family)}#${id})`;
}

function familyPage(family: Family, members: readonly Told[]): string {
  const [title, about] = families[family];
  const rows = members.map(({ entry: { id }, made, traits }) => [
    `[${id}](#${id})`,
    traits.states === null ? '–' : `${traits.states}`,
    traits.memory === null ? '–' : traits.memory === Infinity ? '∞' : `${traits.memory}`,
    ...[traits.nice, traits.provocable, traits.forgiving, traits.stochastic].map((is) => (is ? 'yes' : 'no')),
    (['payoffs', 'length'] as const).filter((key) => traits.uses[key]).join(', '),
    ...yardsticks.map((id) => earned(made, traits, id)),
  ]);
  const heads = ['entry', 'states', 'memory', 'nice', 'prov.', 'forg.', 'chance', 'looks at', 'TFT', 'AllD'];
  return `# ${title}

${written}

${about} What the columns mean is told in [the index](README.md#columns).

${table(heads, rows)}

${members.map(entryPart).join('\n\n')}
`;
}

/** Payoff a deal against one of the yardsticks, or nothing where it would have to be sampled. */
function earned(made: Strategy, { finite, stochastic }: Traits, id: string): string {
  const length = { rounds };
  if (finite) return digits(expectMatch(made, strategy(id), { length }).perRound.vendor);
  return stochastic ? '' : digits(playMatch(made, strategy(id), { length }).scores.vendor / rounds);
}

function digits(value: number): string {
  return String(Number(value.toFixed(3)));
}

const kinds: Readonly<Record<Strategy['kind'], string>> = {
  'memory-one': 'chances after each outcome',
  lookup: 'a table',
  machine: 'a machine',
  derived: 'made for the payoffs and the length of the match',
  program: 'a program',
};

function entryPart({ entry: { id, name, about, aliases, source, peer, params }, made }: Told): string {
  const lines = [
    `- Source: ${escaped(source)}`,
    ...(aliases.length === 0 ? [] : [`- Also found as: ${aliases.map((alias) => `\`${alias}\``).join(', ')}`]),
    `- In Axelrod-Python: ${peer === undefined ? `none${isTwin(id) ? '; [how it differs](left-out.md#published-rule-and-library-rule)' : ''}` : `\`${peer}\``}`,
    `- Kind: ${kinds[made.kind]}`,
  ];
  const rows = Object.entries(params).map(([key, param]) => [`\`${key}\``, defaultOf(param), acceptedBy(param), escaped(param.meaning)]);
  const parameters = rows.length === 0 ? [] : [table(['parameter', 'default', 'accepted', 'meaning'], rows)];
  return [`## ${id}`, `**${escaped(name)}.** ${escaped(about)}`, lines.join('\n'), ...parameters].join('\n\n');
}

/** Whether the page on rules that differ tells how it plays otherwise than a class of the library. */
function isTwin(id: string): boolean {
  return leftOut.includes(`\n- [${id}](`);
}

function defaultOf(param: Param): string {
  const value: unknown = param.default;
  if (value === null) return 'worked out';
  if (!Array.isArray(value)) return value === '' ? 'empty' : typeof value === 'number' ? digits(value) : String(value);
  const [first, ...more] = value.map(String);
  return more.length < 3 ? [first, ...more].join(', ') : `${value.length}, from ${first!} to ${more.at(-1)!}`;
}

function acceptedBy(param: Param): string {
  if (!isNumberParam(param)) {
    switch (param.kind) {
      case 'moves':
        return `letters C and D${param.empty === true ? ', or nothing' : ''}`;
      case 'choice':
        return param.options.join(', ');
      case 'strategies':
        return param.most === 1 ? 'one strategy' : 'strategies';
      case 'numbers':
        return `numbers${param.least === undefined ? '' : ` from ${param.least}`}`;
    }
  }
  const { least, most, whole } = param;
  const range = [...(least === undefined ? [] : [`from ${least}`]), ...(most === undefined ? [] : [`to ${most}`])].join(' ');
  return [whole === true ? 'whole number' : 'number', range].filter((part) => part !== '').join(' ');
}

/** Text whose signs Markdown leaves alone. */
function escaped(text: string): string {
  return text.replaceAll(/[|*_<[\]]/g, '\\$&');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
