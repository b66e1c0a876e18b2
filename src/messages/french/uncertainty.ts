import type { uncertainty as english } from '../english/uncertainty.ts';
import type { Formats } from '../formats.ts';
import { doseText } from './doseText.ts';
import { plural } from './plural.ts';

type Band = Parameters<typeof english.cooperation>[3];
type Frequency = Parameters<typeof english.best>[2];
type Measure = Parameters<typeof english.cooperation>[1];
type Knowledge = 'measured' | 'estimated' | 'guessed';

/** Digits of a figure of which nothing is known but its size. */
const digits = 3;

function figure(f: Formats, unit: string, value: number): string {
  if (unit !== 'value') return doseText(f, unit, value);
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return f.number(value, Math.min(Math.max(digits - 1 - size, 0), 20));
}

/** Twice the standard error, in points: what 19 of 20 repetitions stay within. */
function withError(f: Formats, { share, standardError }: Frequency): string {
  const points = 196 * standardError;
  return `${f.percent(share)} des tirages${standardError === 0 ? '' : ` (± ${f.number(points, 0)} ${plural(points, 'point', 'points', 0)})`}`;
}

function between(amount: (value: number) => string, { p5, p95 }: Band): string {
  const [low, high] = [amount(p5), amount(p95)];
  return low === high ? `${low} dans neuf tirages sur dix` : `entre ${low} et ${high} dans neuf tirages sur dix`;
}

function still(amount: (value: number) => string, { medianInterval }: Band): string {
  if (medianInterval === null) return '';
  const [low, high] = medianInterval.map(amount) as [string, string];
  return low === high ? '' : ` Avec ces tirages, on sait que la médiane est entre ${low} et ${high} (95 %).`;
}

const moneyWords = {
  'net-gain': 'gain net',
  'joint-net': 'valeur commune',
} as const;

function the(money: keyof typeof moneyWords): string {
  return `${money === 'net-gain' ? 'le' : 'la'} ${moneyWords[money]}`;
}

const pools: Readonly<Record<Measure, string>> = {
  now: 'avec les populations telles qu’elles sont',
  'after-adaptation': 'après adaptation',
};
const knowledge: Readonly<Record<Knowledge, readonly [one: string, several: string]>> = {
  measured: ['mesuré', 'mesurés'],
  estimated: ['estimé', 'estimés'],
  guessed: ['supposé', 'supposés'],
};

/** Everything said of figures that are not known for certain, and of what follows. Each function is given figures; it decides nothing. */
export const uncertainty: typeof english = {
  title: 'Ce que valent ces chiffres',
  figure,
  certain: 'Le fichier ne présente aucun chiffre comme incertain : rien ne dit donc jusqu’où se fier au résultat.',
  inputs: (f, counts, draws) => {
    const all = counts.measured + counts.estimated + counts.guessed + counts.untold;
    const told = (['measured', 'estimated', 'guessed'] as const).flatMap((known) =>
      counts[known] > 0 ? [`${f.number(counts[known])} ${plural(counts[known], ...knowledge[known])}`] : [],
    );
    const untold = counts.untold > 0 ? [`${f.number(counts.untold)} sans précision`] : [];
    const how = told.length === 0 ? '' : ` (${f.list([...told, ...untold])})`;
    const known = plural(all, 'chiffre n’est pas connu', 'chiffres ne sont pas connus');
    return `${f.number(all)} ${known} avec certitude${how}. ${plural(all, 'Il a été tiré', 'Ils ont été tirés')} ${f.number(draws)} fois, les mêmes tirages pour la situation actuelle et chaque règle.`;
  },
  cooperation: (f, measure, name, band) =>
    `${name} : en médiane, ${f.finePercent(band.median)} des choix sont coopératifs ${pools[measure]}, ${between(f.finePercent, band)}.${still(f.finePercent, band)}`,
  gain: (f, name, band, gains) =>
    `${name} : un gain net médian de ${f.signedMoney(band.median)} par paire et par an après adaptation, ${between(f.signedMoney, band)} ; au-dessus de zéro dans ${withError(f, gains)}.${still(f.signedMoney, band)}`,
  goal: (f, name, goal, reaches) => `${name} : l’objectif de ${f.percent(goal)} est atteint dans ${withError(f, reaches)}.`,
  best: (f, name, best) => `${name} : la meilleure règle dans ${withError(f, best)}.`,
  bestOthers: (f, others) =>
    others.length === 0
      ? 'Aucune autre règle n’est jamais la meilleure.'
      : `Les meilleures dans les autres tirages : ${f.list(others.map(({ name, best }) => `${name} (${f.percent(best.share)})`))}.`,
  nothingBetter: (f, nothing) => `Dans ${withError(f, nothing)}, ne rien changer vaut au moins la meilleure règle.`,
  moves: (f, name, money, { path, unit, low, high }) =>
    `Ce qui change le plus la réponse est « ${path} » : à ${figure(f, unit, low.figure)}, ${the(money)}${name === null ? '' : ` (${name})`} est de ${f.money(low.money)} par paire et par an ; à ${figure(f, unit, high.figure)}, de ${f.money(high.money)} (quantiles à 10 % et 90 % de ce chiffre, tous les autres comme attendu).`,
  movesNothing: 'Aucun chiffre incertain, pris seul, ne change la réponse.',
  needed: (f, name, { path, unit, central, nearest, chance }) =>
    `Pour que « ${name} » soit la meilleure règle, il suffirait que « ${path} » soit d’environ ${figure(f, unit, nearest)} au lieu de ${figure(f, unit, central)} ; un chiffre pour lequel c’est le cas a une probabilité de ${f.percent(chance)}.`,
  neededNothing: (name) => `${name} : aucun chiffre incertain n’en fait à lui seul la meilleure règle, pour autant qu’on ait cherché.`,
  neededAlready: (name) => `${name} : la meilleure règle si les chiffres sont comme attendu.`,
  stopped: (f, end, draws) =>
    ({
      width: `Les tirages se sont arrêtés après ${f.number(draws)} : les médianes sont aussi sûres que demandé.`,
      draws: `Tous les tirages ont été faits : ${f.number(draws)}.`,
      interrupted: `Les tirages ont été interrompus après ${f.number(draws)}.`,
      certain: 'Aucun chiffre n’est incertain : un seul tirage dit tout.',
    })[end],
  tornado: {
    title: (name, money) => `Ce qui change le plus ${the(money)}${name === null ? '' : ` (${name})`}`,
    axis: (unit, money) => `${moneyWords[money]} en ${unit} par paire et par an`,
    at: (text) => `à ${text}`,
    central: (amount) => `comme attendu : ${amount}`,
    zero: 'zéro',
    known: (path, known) => (known === null ? path : `${path} (${knowledge[known][0]})`),
    more: (f, count) => `${f.number(count)} ${plural(count, 'autre chiffre le change moins', 'autres chiffres le changent moins')}.`,
    describe: (f, { path, unit, low, high }) =>
      `${path} : ${f.money(low.money)} à ${figure(f, unit, low.figure)}, ${f.money(high.money)} à ${figure(f, unit, high.figure)}.`,
    describeCentral: (f, money) => `Avec tous les chiffres comme attendu : ${f.money(money)} par paire et par an.`,
    none: 'Aucun chiffre n’est incertain.',
  },
};
