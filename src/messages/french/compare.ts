import { compare as english } from '../english/compare.ts';
import type { Formats } from '../formats.ts';
import { doseText } from './doseText.ts';
import { plural } from './plural.ts';

/** Change of a share, in points of a hundred. */
function points(f: Formats, change: number): string {
  const text = f.number(100 * change, 1);
  const sign = change > 0 && text !== '0' ? '+' : '';
  return `${sign}${text === '-0' ? '0' : text} ${plural(100 * change, 'point', 'points', 1)}`;
}

/** Everything said of two scenarios compared. Each function is given figures; it decides nothing. What is said of wrong input stays English. */
export const compare: typeof english = {
  about: 'Ce qui a changé d’un scénario à un autre, dans les données et dans les résultats, et pourquoi.',
  arguments: {
    before: 'le premier fichier, par exemple celui du trimestre passé : un scénario, ou ce qu’a écrit advise --json',
    after: 'le second fichier',
  },
  options: { report: 'écrire aussi un rapport illustré : .html' },
  problems: english.problems,
  kind: 'Deux scénarios comparés',
  contents: 'Sommaire',
  title: (before, after) => (before === after ? before : `De « ${before} » à « ${after} »`),
  headings: {
    answer: 'En bref',
    inputs: 'Ce qui a changé dans les données',
    results: 'Ce qui a changé dans les résultats',
    why: 'D’où vient le changement',
    method: 'Comment cela a été calculé',
  },

  same: 'Les deux fichiers disent la même chose : rien n’a changé.',
  onlyWords: 'Seuls des mots ont changé : tous les chiffres sont comme avant.',
  cooperation: (f, before, after) =>
    `Sans règle, une fois que chacun s’est adapté, la coopération ${before === after ? `reste à ${f.finePercent(after)}` : `passe de ${f.finePercent(before)} à ${f.finePercent(after)}`} des choix.`,
  mainReason: (f, inputs, share) => `L’essentiel vient de ${f.list(inputs)} : ${points(f, share)}.`,
  best: (before, after) => {
    if (before === after) return before === null ? 'Aucun des deux fichiers n’a de règle.' : `La meilleure règle est toujours ${before}.`;
    if (before === null) return `La meilleure règle est ${after} ; le premier fichier n’en a aucune.`;
    return after === null
      ? `La meilleure règle était ${before} ; le second fichier n’en a aucune.`
      : `La meilleure règle était ${before} et est maintenant ${after}.`;
  },
  goal: (before, after) =>
    before === after
      ? `Sans règle, l’objectif est ${after ? 'atteint' : 'manqué'} dans les deux.`
      : `Sans règle, l’objectif était ${before ? 'atteint' : 'manqué'} et est maintenant ${after ? 'atteint' : 'manqué'}.`,
  goalChanged: 'L’objectif lui-même diffère : « atteint » n’a donc pas le même sens dans les deux.',
  currencies: (before, after) =>
    `Le premier fichier compte en ${before}, le second en ${after} : les montants sont donnés côte à côte, leurs différences ne le sont pas.`,
  onlyBefore: (f, names) => `Seulement dans le premier fichier : ${f.list(names)}.`,
  onlyAfter: (f, names) => `Seulement dans le second fichier : ${f.list(names)}.`,
  notShared:
    'Pour une règle qui n’est que dans un fichier, aucun changement ne peut être donné ; son arrivée ou son départ compte comme une donnée du gain de la meilleure règle.',

  changes: { changed: 'modifié', added: 'ajouté', removed: 'retiré' },
  written: (f, unit, written) => {
    if (written === null) return null;
    const { text, figure } = written;
    if (figure === undefined || unit === null || text.endsWith('%')) return text;
    const dose = unit === 'value' ? f.number(figure, 4) : doseText(f, unit, figure);
    return Number.isNaN(Number(text)) ? `${text} = ${dose}` : dose;
  },

  tables: {
    inputs: { title: 'Données', input: 'donnée', what: 'quoi', before: 'avant', after: 'après' },
    results: {
      title: 'Aujourd’hui, sans règle',
      result: 'résultat',
      before: 'avant',
      after: 'après',
      change: 'changement',
      now: 'coopération, populations telles qu’elles sont',
      adapted: 'coopération après adaptation',
      joint: 'valeur commune par paire et par an',
      goal: 'objectif atteint',
      goalThreshold: 'continuation qui atteint l’objectif',
      incentive: 'continuation à partir de laquelle trahir ne paie pas',
    },
    rules: {
      title: 'Règles',
      rule: 'règle',
      placeBefore: 'rang avant',
      placeAfter: 'rang après',
      adaptedBefore: 'coopération avant',
      adaptedAfter: 'coopération après',
      gainBefore: 'gain net avant',
      gainAfter: 'gain net après',
    },
    why: {
      cooperation: 'Coopération après adaptation, par donnée',
      gain: 'Gain net de la meilleure règle par paire et par an, par donnée',
      input: 'donnée',
      share: 'sa part',
      first: 'changée en premier',
      last: 'changée en dernier',
      before: 'avant',
      after: 'après',
      interaction: 'ensemble seulement',
      measure: 'mesure',
      unit: 'unité',
    },
  },
  yes: 'oui',
  no: 'non',
  bound: (f, { value, status }) => (status === 'unreachable' || value === null ? 'aucune' : f.number(value, 3)),
  points,
  inputsOf: (f, inputs) => f.list(inputs),
  noGain: {
    currency: 'Le gain net de la meilleure règle n’est pas décomposé : les deux fichiers comptent dans des unités différentes.',
    'no-rules': 'Le gain net de la meilleure règle n’est pas décomposé : les deux fichiers n’ont pas chacun une règle.',
  },
  nothingBears: 'Aucune des données qui ont changé n’a d’effet sur lui.',
  noEffect: (f, paths) => `Sans effet : ${f.list(paths)}.`,
  method: {
    mixes:
      'Des données du premier fichier sont échangées contre celles du second, et chaque mélange est jugé comme un scénario à part entière.',
    shapley:
      'Sa part est la moyenne, sur tous les ordres dans lesquels les données auraient pu changer, de ce qu’une donnée ajoute quand vient son tour (Shapley 1953). La somme des parts est le changement entier.',
    oneAtATime:
      'Il y a trop de données pour essayer tous les ordres : sa part est la moyenne de ce qu’une donnée fait seule et de ce qui est perdu sans elle. Ce qui reste est donné comme « ensemble seulement », si bien que la somme est le changement entier.',
    firstAndLast:
      '« Changée en premier » est ce que fait une donnée avec toutes les autres comme avant, « changée en dernier » avec toutes les autres comme après ; là où les deux diffèrent, des données agissent ensemble.',
    inseparable:
      'Les données d’une même ligne ne peuvent être séparées : un fichier avec une seule d’entre elles ne peut être lu ou n’a pas de sens.',
    grouped:
      'Tant de données diffèrent que celles d’une même partie du fichier sont échangées ensemble ; elles figurent sur une seule ligne.',
    best: 'La meilleure règle d’un mélange est celle qui y viendrait en premier ; un mélange sans aucune règle ne gagne rien.',
  },
  chart: {
    cooperation: 'Coopération après adaptation : d’avant à après',
    gain: 'Gain net de la meilleure règle : d’avant à après',
    axisCooperation: 'part des choix coopératifs',
    axisGain: (unit) => `${unit} par paire et par an`,
    before: 'avant',
    after: 'après',
    interaction: 'ensemble seulement',
    others: (f, count) => `${f.number(count)} ${plural(count, 'autre donnée', 'autres données')}`,
    caption:
      'Chaque barre commence là où finit celle du dessus ; les barres foncées élèvent le chiffre, les claires l’abaissent. Les barres grises sont le chiffre avant et après.',
    describe: (before, after, steps) => `Avant : ${before}. ${steps.length === 0 ? '' : `${steps.join(' ; ')}. `}Après : ${after}.`,
    step: (name, change) => `${name} : ${change}`,
  },
};
