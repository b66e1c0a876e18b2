import type { pilot as english } from '../english/pilot.ts';
import type { Formats } from '../formats.ts';
import { plural } from './plural.ts';

type Measure = Parameters<typeof english.measure>[0];

function months(f: Formats, years: number): string {
  const count = Math.round(12 * years);
  if (count < 1) return `${f.number(52 * years, 1)} ${plural(52 * years, 'semaine', 'semaines', 1)}`;
  return `${f.number(count)} mois`;
}

function measured(measure: Measure): string {
  if (measure === 'cooperation') return 'la part des choix coopératifs dans ses affaires, des deux côtés ensemble';
  if (measure === 'joint-value') return 'la valeur commune par affaire, sur tous les comptes qui comptent';
  return `l’argent par affaire au compte « ${measure.account} »`;
}

/** A level of the measure. */
function amount(f: Formats, measure: Measure, value: number): string {
  return measure === 'cooperation' ? f.finePercent(value) : f.money(value);
}

/** A difference of the measure. */
function difference(f: Formats, measure: Measure, value: number): string {
  if (measure !== 'cooperation') return f.money(Math.abs(value));
  const size = 100 * Math.abs(value);
  return `${f.number(size, 1)} ${plural(size, 'point', 'points', 1)}`;
}

/** Everything said of a pilot. Each function is given figures; it decides nothing. */
export const pilot: typeof english = {
  title: 'Le projet pilote',
  measure: (measure) =>
    `Dans chaque paire, mesurez ${measured(measure)}, et comparez des paires, non des affaires : les affaires d’une même paire se tiennent.`,
  groups: (f, { years, deals, pairsPerGroup, pairs }, design) => {
    if (pairsPerGroup === null || pairs === null) return 'Aucun projet pilote de cette durée ne peut montrer l’effet de la règle.';
    const each = `environ ${f.number(deals, 1)} ${plural(deals, 'affaire', 'affaires', 1)} chacune`;
    const inGroup = `${f.number(pairsPerGroup)} ${plural(pairsPerGroup, 'paire', 'paires')}`;
    return design === 'two-groups'
      ? `Tirez au sort les paires qui reçoivent la règle, et suivez-les pendant ${months(f, years)} (${each}) à côté d’autres sans elle : ${inGroup} dans chaque groupe à la fin, donc ${f.number(pairs)} en tout au début, car certaines relations prennent fin avant.`
      : `Suivez les mêmes paires pendant ${months(f, years)} (${each}) sans la règle et aussi longtemps avec elle : ${inGroup} à la fin, donc ${f.number(pairs)} au début, car certaines relations prennent fin avant.`;
  },
  effect: (f, measure, { effect, expected, today, rule }) =>
    effect === null
      ? `Aucune différence n’est attendue : ${amount(f, measure, today.mean)} avec et sans la règle.`
      : `Le plan est fait pour voir une différence de ${difference(f, measure, effect)} ; on attend une ${expected < 0 ? 'baisse' : 'hausse'} de ${amount(f, measure, today.mean)} à ${amount(f, measure, rule.mean)}.`,
  assumes: (pools) =>
    pools === 'now'
      ? 'On suppose que chacun se comporte comme aujourd’hui ; une règle qui agit en changeant les comportements montre plus que cela, et plus tard.'
      : 'On suppose que chacun s’est adapté avant le début du projet pilote ; combien de temps cela prend n’est pas connu : mieux vaut suivre les paires plus longtemps que trop peu.',
  sure: (f, power, level) =>
    `Si l’effet existe, un tel projet pilote le trouve dans ${f.percent(power)} des cas ; s’il n’existe pas, il donne une fausse alerte dans ${f.percent(level)} des cas (test t bilatéral sur les moyennes par paire).`,
  scatter: (f, { today: { between, within } }) => {
    const all = between + within;
    return all > 0
      ? `Aujourd’hui, ${f.percent(between / all)} de la variance entre paires tiennent à qui rencontre qui, ce qu’un projet plus long ne réduit pas ; le reste est du hasard.`
      : 'Toutes les paires ont aujourd’hui le même résultat.';
  },
  smallest: (f, measure, pairs, { smallest, years }) =>
    smallest === null
      ? `${f.number(pairs)} ${plural(pairs, 'paire', 'paires')}, c’est trop peu pour ${months(f, years)}.`
      : `Avec ${f.number(pairs)} ${plural(pairs, 'paire suivie', 'paires suivies')} pendant ${months(f, years)}, la plus petite différence vue aussi sûrement est de ${difference(f, measure, smallest)}.`,
  none: (f, pairs) => `Aucune des durées envisagées ne suffit avec ${f.number(pairs)} ${plural(pairs, 'paire', 'paires')}.`,
};
