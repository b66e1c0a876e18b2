import { type Language, formatsFor, historicWords, leansOnNormal, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import { narrow, wide } from './chartOptions.ts';
import { escapeXml } from './escapeXml.ts';
import { type PageSection, htmlList } from './htmlPage.ts';
import { htmlTable } from './htmlTable.ts';
import { htmlText } from './htmlText.ts';
import { poolTitle } from './poolTitle.ts';
import { conditionsTable } from './tournamentConditions.ts';
import { tournamentBoxes } from './tournamentBoxes.ts';
import { type PairFigure, tournamentHeat } from './tournamentHeat.ts';
import { tournamentIntervals } from './tournamentIntervals.ts';
import { tournamentMeasures } from './tournamentMeasures.ts';
import { type Ends, type PoolPicture, leavesOut, mostRows, mostShades } from './tournamentPicture.ts';
import { playedSentences } from './tournamentPlayed.ts';
import type { TournamentPool } from './tournamentPools.ts';
import type { TournamentReportOptions } from './tournamentReportOptions.ts';
import { answerSentences, methodOf, placesSentence } from './tournamentSentences.ts';
import { standingsOf } from './tournamentTables.ts';

/** Everything that the page of a tournament shows, in reading order. */
export async function tournamentSections(
  result: TournamentResult,
  pools: readonly TournamentPool[],
  options: TournamentReportOptions,
): Promise<PageSection[]> {
  const { language = 'en', preset } = options;
  const { tournament: say } = messagesFor(language);
  const published = preset && Object.fromEntries(preset.published.map(({ id, place }) => [id, place]));
  const tables = pools.map((pool) =>
    htmlTable(
      standingsOf(pool, poolTitle(say.standingsTitle, pool, say), language, { conditions: result.conditions, published }),
      language,
    ),
  );
  const conditions = conditionsTable(result, pools, language);
  const sections: PageSection[] = [
    { id: 'answer', heading: say.headings.answer, content: [htmlList(answerSentences(pools, language))] },
    {
      id: 'played',
      heading: say.headings.played,
      content: [htmlList([...playedSentences(result, pools, language), ...publishedSentences(options)])],
    },
    { id: 'standings', heading: say.headings.standings, content: [...tables, ...conditions.map((table) => htmlTable(table, language))] },
    { id: 'places', heading: say.headings.places, content: await places(pools, language) },
    { id: 'scores', heading: say.headings.scores, content: await eachPool(pools, say.boxTitle, language, boxes) },
    { id: 'payoffs', heading: say.headings.payoffs, content: await eachPool(pools, say.payoffTitle, language, heat('payoffs')) },
    {
      id: 'cooperation',
      heading: say.headings.cooperation,
      content: await eachPool(pools, say.cooperationTitle, language, heat('cooperations')),
    },
    { id: 'measures', heading: say.headings.measures, content: tournamentMeasures(result, pools, language) },
    {
      id: 'method',
      heading: say.headings.method,
      content: [htmlList(methodOf(result, language))],
    },
  ];
  return sections.filter(({ content }) => content.length > 0);
}

type Draw = (picture: PoolPicture) => Promise<string>;

async function eachPool(pools: readonly TournamentPool[], title: string, language: Language, draw: Draw): Promise<string[]> {
  const { tournament: say } = messagesFor(language);
  const drawn: string[] = [];
  for (const pool of pools) drawn.push(await draw({ pool, language, title: poolTitle(title, pool, say) }));
  return drawn;
}

async function places(pools: readonly TournamentPool[], language: Language): Promise<string[]> {
  const { tournament: say } = messagesFor(language);
  const { percent } = formatsFor(language, '');
  const said = pools.map((pool) => {
    const sentence = placesSentence(pool, language);
    return pool.side === undefined ? sentence : say.firstOf(say.sides[pool.side], sentence);
  });
  const open = pools.filter(
    ({ players, certain }) => !certain && players.some(({ interval }) => interval !== undefined && interval[0] < interval[1]),
  );
  const drawn = await eachPool(open, say.placesTitle, language, (picture) =>
    figure(
      picture,
      `places${idOf(picture)}`,
      [say.placesCaption(percent(picture.pool.level ?? 0)), ...leftOut(picture, mostRows)],
      (width, id) => tournamentIntervals(picture, width, id),
    ),
  );
  const few = open.flatMap(({ repetitions }) => leansOnNormal(repetitions ?? 0, language));
  return [htmlList([...new Set([...said, ...few])]), ...drawn];
}

const boxes: Draw = (picture) => {
  const { tournament: say } = messagesFor(picture.language);
  return figure(picture, `boxes${idOf(picture)}`, [say.boxCaption, ...leftOut(picture, mostRows)], (width, id) =>
    tournamentBoxes(picture, width, id),
  );
};

function heat(kind: PairFigure): Draw {
  return (picture) => {
    const { tournament: say } = messagesFor(picture.language);
    const { players } = picture.pool;
    const unmet = players.some(({ payoffs }) => payoffs.includes(null));
    const caption = [
      kind === 'payoffs' ? say.payoffCaption : say.cooperationCaption,
      say.numbered,
      ...leftOut(picture, mostShades),
      ...(unmet ? [say.notMet] : []),
    ];
    return figure(picture, `${kind}${idOf(picture)}`, caption, (width, id) => tournamentHeat(kind, picture, width, id));
  };
}

function idOf({ pool: { side } }: PoolPicture): string {
  return side === undefined ? '' : `-${side}`;
}

function leftOut({ pool, language }: PoolPicture, ends: Ends): string[] {
  const { length } = pool.players;
  const longest = Math.max(length, ends === mostShades ? pool.opponents.length : 0);
  if (!leavesOut(longest, ends)) return [];
  const { first, last } = ends;
  return [messagesFor(language).tournament.leftOut(String(first + last), String(longest), String(first), String(last))];
}

/** A picture, twice: for wide pages and paper, and for phones. */
async function figure(
  { title }: PoolPicture,
  id: string,
  caption: readonly string[],
  draw: (width: number, id: string) => Promise<string>,
): Promise<string> {
  return [
    '<figure>',
    `<h3>${escapeXml(title)}</h3>`,
    `<div class="wide">${await draw(wide, id)}</div>`,
    `<div class="narrow">${await draw(narrow, `${id}-narrow`)}</div>`,
    `<figcaption>${htmlText(caption.join(' '))}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function publishedSentences({ language = 'en', preset, changed = false }: TournamentReportOptions): string[] {
  if (preset === undefined) return [];
  const { tournament: say } = messagesFor(language);
  const { name, why } = historicWords(language, preset);
  return [say.publishedSource(name, preset.source), ...(changed ? [say.changed] : []), why];
}
