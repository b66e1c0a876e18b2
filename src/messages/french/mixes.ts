import type { mixes as english } from '../english/mixes.ts';
import type { Formats } from '../formats.ts';
import { plural } from './plural.ts';

type Told = Parameters<typeof english.best>[1];
type When = Parameters<typeof english.best>[2];
type Measure = Parameters<typeof english.nothingMore>[0];

/** Several rules as the name of one; no rules change nothing. */
function called(names: readonly string[]): string {
  return names.length === 0 ? 'rien ne change' : names.join(' + ');
}

/** A difference of shares in points. */
function points(f: Formats, difference: number): string {
  const size = 100 * Math.abs(difference);
  return `${f.number(size, 1)} ${plural(size, 'point', 'points', 1)}`;
}

function moves(f: Formats, cooperation: number, when: When): string {
  return `${f.percent(cooperation)} des choix sont coopératifs ${when === 'now' ? 'avec les populations telles qu’elles sont' : 'après adaptation'}`;
}

function gain(f: Formats, netGain: number): string {
  return netGain < 0 ? `une perte nette de ${f.money(-netGain)}` : `un gain net de ${f.money(netGain)}`;
}

/** Whose spending is counted. */
function spending(payer: string | null): string {
  return payer === null ? '' : `, tel que le paie « ${payer} »`;
}

function amount(f: Formats, measure: Measure, { cooperation, jointValue }: Pick<Told, 'cooperation' | 'jointValue'>): string {
  return measure === 'cooperation' ? f.percent(cooperation) : f.money(jointValue);
}

/** Everything said of mixes of rules. Each function is given figures; it decides nothing. Money is per pair and year. */
export const mixes: typeof english = {
  called,
  best: (f, mix, when, payer) =>
    mix.names.length === 0
      ? `Le mieux est de ne rien changer : ${moves(f, mix.cooperation, when)}.`
      : `La meilleure combinaison est ${called(mix.names)} : ${moves(f, mix.cooperation, when)}, pour un coût de ${f.money(mix.cost)} par paire et par an${spending(payer)}, avec ${gain(f, mix.netGain)} par rapport à aujourd’hui.`,
  goal: (f, goal, reached, budget) => {
    if (reached) return `L’objectif de ${f.percent(goal)} est atteint.`;
    return `Aucune combinaison${budget === null ? '' : ' que permet le budget'} n’atteint l’objectif de ${f.percent(goal)}.`;
  },
  budget: (f, budget, within, all) =>
    `Un budget de ${f.money(budget)} par paire et par an permet ${f.number(within)} des ${f.number(all)} combinaisons examinées, dont celle de ne rien changer.`,
  beyondBudget: (f, cost, goal, names) =>
    `La combinaison la moins chère qui atteint l’objectif de ${f.percent(goal)} est ${called(names)} ; elle coûte ${f.money(cost)} par paire et par an.`,
  next: (f, measure, { from, to, cost, gain: step }) => {
    const buys = measure === 'cooperation' ? `${points(f, step)} de coopération` : `${f.money(step)} de valeur commune par paire et par an`;
    const start = from.names.length === 0 ? 'Quand rien ne change' : `À partir de ${called(from.names)}`;
    return `${start} (${amount(f, measure, from)}), les ${f.money(cost)} suivants par paire et par an achètent ${buys} : ${called(to.names)} (${amount(f, measure, to)}).`;
  },
  nothingMore: (measure) =>
    `Aucune combinaison plus chère n’apporte plus de ${measure === 'cooperation' ? 'coopération' : 'valeur commune'}.`,
  synergy: (f, [first, second], { cooperation, netGain }) => {
    const parts = [
      `${points(f, cooperation)} de coopération de ${cooperation < 0 ? 'moins' : 'plus'}`,
      `${f.money(Math.abs(netGain))} de gain net de ${netGain < 0 ? 'moins' : 'plus'}`,
    ];
    return `Ensemble, ${first} et ${second} apportent ${f.list(parts)} que la somme de ce que chacune apporte seule.`;
  },
  contradiction: (f, names) => `${f.list(names)} ne peuvent s’appliquer ensemble.`,
  search: (f, search, looked, settled, possible) => {
    if (search === 'exhaustive' && possible < looked)
      return `Toutes les combinaisons de règles qui peuvent s’appliquer ensemble ont été examinées : ${f.number(possible)} en tout, dont celle de ne rien changer.`;
    if (search === 'exhaustive')
      return `Toutes les combinaisons ont été examinées : ${f.number(looked)} en tout, dont celle de ne rien changer.`;
    const end = settled ? 'jusqu’à ce qu’aucun changement d’une seule règle ne mène plus loin' : 'et s’est arrêtée avant de se stabiliser';
    return `Il y a trop de combinaisons pour les examiner toutes : une recherche locale de Pareto en a examiné ${f.number(looked)}, ${end}. Une meilleure combinaison peut exister.`;
  },
  table: {
    title: 'Combinaisons de règles, la meilleure d’abord',
    front: (measure) => `Ce que l’argent achète : coût et ${measure === 'cooperation' ? 'coopération' : 'valeur commune'}`,
    synergies: 'Quelles règles se renforcent',
    place: 'n°',
    mix: 'combinaison',
    cooperation: (when) => (when === 'now' ? 'coop. actuelle' : 'coop. adaptée'),
    cost: 'coût',
    joint: 'valeur commune',
    net: 'gain net',
    goal: 'objectif',
    within: 'dans le budget',
    further: 'coût en plus',
    gain: 'achète',
    first: 'règle',
    second: 'avec',
    beyondCooperation: 'coop. au-delà de la somme',
    beyondNet: 'gain net au-delà de la somme',
    yes: 'oui',
    no: 'non',
    perPairYear: (unit) => `${unit}/an`,
    notes: {
      money:
        'coût, valeur commune, gain net : par paire et par an, après adaptation ; la valeur commune est avant coût, le gain net par rapport à aujourd’hui.',
      front: 'Ne figurent que les combinaisons telles qu’aucune autre n’apporte autant à moindre coût, ni plus sans coûter davantage.',
      synergies: 'au-delà de la somme : effet des deux règles moins la somme des effets de chacune seule, par rapport à aujourd’hui.',
    },
  },
  chart: {
    title: (measure, when) =>
      measure === 'jointValue'
        ? 'Coût des combinaisons de règles et valeur commune'
        : `Coût des combinaisons de règles et coopération ${when === 'now' ? 'actuelle' : 'après adaptation'}`,
    x: (unit, payer) =>
      payer === null ? `coût par paire et par an (${unit})` : `coût par paire et par an, payé par « ${payer} » (${unit})`,
    y: (measure, when, unit) =>
      measure === 'jointValue'
        ? `valeur commune par paire et par an (${unit})`
        : `part des choix coopératifs ${when === 'now' ? 'actuelle' : 'après adaptation'}`,
    best: 'la meilleure',
    bestKey: (budget) => (budget ? 'la meilleure dans le budget' : 'la meilleure combinaison'),
    today: 'aujourd’hui',
    goal: (goal) => `objectif ${goal}`,
    budget: (budget) => `budget ${budget}`,
    front: 'aucune combinaison n’apporte plus pour son coût',
    others: 'autres combinaisons',
    describeAll: (f, all, onFront) =>
      `${f.number(all)} ${plural(all, 'combinaison', 'combinaisons')} de règles, dont celle de ne rien changer ; pour ${f.number(onFront)}, aucune autre n’apporte plus pour le coût.`,
    point: (f, measure, mix) => `${called(mix.names)} : ${f.money(mix.cost)}, ${amount(f, measure, mix)}`,
    describePoints: (texts) => `Coût et ce qu’il apporte, la moins chère d’abord : ${texts.join(' ; ')}.`,
    describeBest: (f, measure, mix, budget) =>
      `La meilleure${budget === null ? '' : ` dans le budget de ${f.money(budget)}`} : ${called(mix.names)}, ${f.money(mix.cost)}, ${amount(f, measure, mix)}.`,
    describeMore: (f, count) =>
      count === 1
        ? 'Une de plus n’est pas listée.'
        : `${f.number(count)} de plus ${plural(count, 'n’est pas listée', 'ne sont pas listées')}.`,
  },
};
