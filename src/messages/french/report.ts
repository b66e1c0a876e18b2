import type { report as english } from '../english/report.ts';
import { plural } from './plural.ts';
import { sentence } from './sentence.ts';
import { stretchesText } from './stretches.ts';

type Measure = Parameters<typeof english.cooperationTitle>[0];

const pools: Readonly<Record<Measure, string>> = {
  now: 'avec les populations telles qu’elles sont',
  'after-adaptation': 'après adaptation',
};

/** What the report says beside the findings: headings, labels of charts, text alternatives, method and terms. */
export const report: typeof english = {
  kind: () => 'Quelle règle d’incitation rend la coopération payante',
  contents: () => 'Sommaire',
  tableRegion: (title) => `Tableau : ${title}`,
  tableUntitled: () => 'chiffres',

  payoffTitle: () => 'Ce qu’une affaire rapporte à chaque côté',
  payoffCaption: (vendor, partner, unit) =>
    `Chiffres en ${unit} par affaire. Lignes : ce que fait ${vendor} ; colonnes : ce que fait ${partner}. Équilibre : aucun côté ne gagne à changer seul son propre choix. Meilleur ensemble : aucune issue ne donne plus aux deux côtés en tout.`,
  payoffNoPure: () => 'Il n’y a pas d’équilibre où chaque côté fait toujours le même choix.',
  payoffDescription: (f, cells) =>
    cells
      .map(({ moves, equilibrium, best }) => {
        const marks = [...(equilibrium ? ['un équilibre'] : []), ...(best ? ['le meilleur ensemble'] : [])];
        const earned = moves.map(({ who, does, earns }) => `${who} ${does} et gagne ${f.money(earns)}`);
        return sentence(`${f.list(earned)}${marks.length === 0 ? '' : ` (${f.list(marks)})`}.`);
      })
      .join(' '),
  equilibriumMark: () => 'équilibre',
  bestMark: () => 'meilleur ensemble',

  machineTitle: (name: string): string => `${name} : états et passages de l’un à l’autre`,
  machineAlways: (): string => 'toujours',
  machineDescription: (plays: readonly string[], ways: readonly { from: number; to: number; on: string }[]): string =>
    [
      `États et ce qu’ils veulent jouer (C coopère, D fait défection, sinon la chance de C) : ${plays.map((play, i) => `${i + 1} ${play}`).join(', ')}.`,
      `Flèches, selon le choix de l’autre ou selon l’issue, le choix propre d’abord : ${ways.map(({ from, to, on }) => `de ${from} à ${to} sur ${on}`).join(' ; ')}.`,
    ].join(' '),

  fingerprint: {
    title: (strategy, probe) => `${strategy} : gain par manche face à ${probe} et ses altérations`,
    heading: (strategy, probe) => `${strategy} face à ${probe} et ses altérations`,
    x: () => 'x : probabilité que l’autre doive coopérer',
    y: () => 'y : probabilité que l’autre doive trahir',
    legend: () => 'gain par manche',
    cooperates: () => 'coopère toujours',
    defects: () => 'trahit toujours',
    mirror: () => 'image inversée',
    description: (f, probe, [least, most], corners, error) => {
      const at = ({ x, y, value }: typeof least): string => `${f.number(value, 3)} à x = ${f.number(x, 3)}, y = ${f.number(y, 3)}`;
      const met = (corner: keyof typeof corners): string => f.number(corners[corner], 3);
      return [
        `Le gain par manche va : au plus bas, ${at(least)} ; au plus haut, ${at(most)}.`,
        `Aux coins, il vaut ${met('probe')} face à ${probe} sans changement, ${met('cooperates')} face à qui coopère toujours, ${met('defects')} face à qui fait toujours défection et ${met('mirror')} face à l’image inversée : ${probe}, chaque choix retourné.`,
        'Au-dessus de la ligne entre les coins de ceux qui font toujours la même chose, ce sont des images inversées qui sont rencontrées.',
        error === null
          ? 'Chaque valeur est exacte.'
          : `Les valeurs sont échantillonnées, avec des erreurs types jusqu’à ${f.number(error, 3)}.`,
      ].join(' ');
    },
  },

  transitive: {
    title: (strategy) => `${strategy} : la coopération manche par manche`,
    round: () => 'manche',
    chance: () => 'probabilité que l’autre coopère',
    opponent: () => 'face à',
    legend: () => 'coopère',
    random: (f, chance) => `qui coopère avec une probabilité de ${f.percent(chance)}`,
    description: (f, rounds, rows, error) => {
      const share = (value: number | null): string => (value === null ? 'non atteinte' : f.percent(value));
      const told = rows.map(({ who, first, last }) => `face à ${who} : ${share(first)}, puis ${share(last)}`);
      return [
        `Part des parties où elle coopère, à la première manche puis à la manche ${f.number(rounds, 0)} : ${told.join(' ; ')}.`,
        error === null
          ? 'Chaque part est exacte.'
          : `Les parts sont échantillonnées, avec des erreurs types jusqu’à ${f.number(error, 3)}.`,
      ].join(' ');
    },
  },

  cooperationTitle: (measure) => `La coopération selon la continuation, ${pools[measure]}`,
  cooperationAxis: (measure) => `part des choix coopératifs, ${pools[measure]}`,
  continuationAxis: () => 'probabilité qu’une autre affaire suive (continuation)',
  todayMark: (f, continuation) => `aujourd’hui ${f.finePercent(continuation)}`,
  goalMark: (f, cooperation) => `objectif ${f.percent(cooperation)}`,
  cooperationCaption: (leap, hasGoal, kinds) =>
    [
      'Une courbe pour la situation actuelle et une pour chaque règle, numérotées par rang au classement ; la courbe épaisse est la situation actuelle.',
      'Une marque pleine indique où l’on se trouve à sa propre continuation ; la ligne verticale est celle d’aujourd’hui.',
      ...(hasGoal ? ['Un losange est la plus petite continuation qui atteint l’objectif.'] : []),
      ...(kinds
        ? ['Une courbe met tous les types d’interlocuteurs à une même continuation ; les marques les montrent tels qu’ils sont.']
        : []),
      `Les pointillés sont des sauts, ou des changements de ${leap} ou plus entre deux points calculés : rien n’est tracé entre eux.`,
    ].join(' '),
  cooperationDescription: (f, lines) =>
    lines
      .map(({ name, continuation, cooperation, met }) => {
        const reaches = met.length === 0 ? '' : `, et l’objectif est atteint à une probabilité de continuation ${stretchesText(f, met)}`;
        return sentence(
          `${name} : à sa continuation de ${f.finePercent(continuation)}, ${f.finePercent(cooperation)} des choix sont coopératifs${reaches}.`,
        );
      })
      .join(' '),

  valueTitle: () => 'La valeur par règle et par côté',
  valueAxis: (unit) => `${unit} par paire et par an, net de coût`,
  valueCaption: (unit) =>
    `${unit} par paire et par an, après adaptation, net de ce que chacun paie pour la règle ; la situation actuelle d’abord, puis les règles par rang au classement.`,
  accountBar: (account) => (account === 'company' ? 'l’entreprise' : account === 'outside' ? 'des tiers' : account),
  together: (amount) => `ensemble ${amount}`,
  valueDescription: (f, groups) =>
    groups.map(({ name, bars }) => sentence(`${name} : ${bars.map((bar) => `${bar.name} ${f.money(bar.amount)}`).join(', ')}.`)).join(' '),

  gainTitle: () => 'Qui gagne et qui perd par règle',
  gainAxis: (unit) => `${unit} par paire et par an par rapport à aujourd’hui`,
  gainCaption: (unit) =>
    `${unit} par paire et par an par rapport à aujourd’hui, après adaptation, net de ce que chacun paie pour la règle : à droite de la ligne un compte gagne, à gauche il perd.`,
  gainDescription: (f, groups) =>
    groups
      .map(({ name, bars }) => sentence(`${name} : ${bars.map((bar) => `${bar.name} ${f.signedMoney(bar.amount)}`).join(', ')}.`))
      .join(' '),

  thresholds: {
    title: () => 'À partir de quelle continuation',
    rule: () => 'règle',
    own: () => 'continuation',
    goal: () => 'objectif atteint',
    stretch: (from, to) => `${from}\u00a0à\u00a0${to}`,
    kind: () => 'nature',
    grim: (who) => `${who} : rancunier`,
    titForTat: (who) => `${who} : donnant-donnant`,
    both: () => 'les deux, donnant-donnant',
    root: () => 'atteint progressivement',
    jump: () => 'la coopération fait un bond',
    closedForm: () => 'formule exacte',
    always: () => 'atteint partout',
    atFirst: () => 'atteint au début',
    unreachable: () => 'non atteint',
    notes: (goal, measure) => [
      `objectif atteint : probabilités de continuation pour lesquelles au moins ${goal} des choix sont coopératifs ${pools[measure]}, toutes choses égales par ailleurs sous la règle ; nature : comment il est atteint à la première d’entre elles.`,
      'rancunier, donnant-donnant : seuils d’incitation, par une formule exacte sauf pour les règles à registre, où ils sont cherchés. À partir de cette continuation, trahir un tel joueur ne paie pas pour ce côté, en jeu sans erreur ; – s’il n’y en a pas au-dessous de 1.',
    ],
  },

  points: (f, points, from, to) =>
    `Les courbes ont été calculées en ${f.number(points)} ${plural(points, 'valeur', 'valeurs')} de la continuation à intervalles égaux, de ${f.finePercent(from)} à ${f.finePercent(to)} ; entre elles, le tracé est droit.`,
  curvesExact: (exact) =>
    exact
      ? 'Chaque point des courbes est exact.'
      : 'Certains points des courbes sont échantillonnés, à partir de la même graine que tout le reste.',
  bisected: () =>
    'Les seuils d’objectif sont cherchés sur une grille puis resserrés par dichotomie ; un intervalle plus étroit que la grille peut échapper. Les seuils d’incitation viennent d’une formule exacte, sauf pour les règles à registre, où ils sont cherchés.',
  starts: (f, starts) =>
    `La stabilité d’une issue a été mesurée à partir de ${f.number(starts, 0)} ${plural(starts, 'départ', 'départs', 0)} au hasard chacune ; les distances au bord ont été trouvées à 0,1 point de pourcentage près.`,
  sampledSettings: (list, seed) => `Échantillonné, avec la graine « ${seed} » : ${list}.`,
  oneOff: () => 'Un coût payé une seule fois est étalé sur la durée moyenne d’une relation.',

  termsHeading: () => 'Termes',
  terms: () => [
    {
      term: 'Probabilité de continuation',
      meaning:
        'la probabilité qu’après une affaire les deux mêmes côtés en fassent une autre ; à 90 %, une relation dure dix affaires en moyenne.',
    },
    { term: 'Actuel', meaning: 'ce qui découle de la façon dont les personnes des deux côtés se comportent aujourd’hui.' },
    {
      term: 'Après adaptation',
      meaning: 'ce qui découle une fois que les personnes des deux côtés ont dérivé vers les comportements qui rapportent le plus.',
    },
    { term: 'Seuil d’incitation', meaning: 'la continuation à partir de laquelle trahir qui rend la pareille ne paie pas.' },
    { term: 'Seuil d’objectif', meaning: 'la plus petite continuation à laquelle l’objectif du scénario est atteint.' },
    { term: 'Donnant-donnant', meaning: 'coopère d’abord, puis fait ce que l’autre a fait en dernier.' },
    { term: 'Rancunier', meaning: 'coopère jusqu’à la première défection de l’autre, puis plus jamais.' },
    { term: 'Levier, dose', meaning: 'un type de règle, et sa quantité : un montant, une probabilité, un nombre d’affaires.' },
    {
      term: 'Valeur commune',
      meaning:
        'ce que gagnent tous les comptes ensemble, hormis ceux de l’extérieur ; l’entreprise du fournisseur compte à côté de ses personnes.',
    },
    { term: 'Net', meaning: 'la valeur moins le coût d’une règle ; ce qu’un compte paie à un autre s’annule dans la somme.' },
  ],
  sourcesHeading: () => 'Sources du scénario',
};
