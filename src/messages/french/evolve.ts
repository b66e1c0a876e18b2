import type { evolve as english } from '../english/evolve.ts';
import { plural } from './plural.ts';

/** What is said of how behaviours spread, in the terminal and in its report. */
export const evolve: typeof english = {
  process: {
    replicator: 'Équation du réplicateur',
    imitation: 'Imitation',
    ecological: 'Processus écologique',
    'best-reply': 'Meilleures réponses',
    logit: 'Choix logit',
    moran: 'Processus de Moran, naissance d’abord',
    'death-birth': 'Processus de Moran, mort d’abord',
    'pairwise-comparison': 'Comparaison par paires',
    'wright-fisher': 'Processus de Wright–Fisher',
  },
  exact: 'Les gains et la coopération de chaque paire sont exacts.',
  sampled: (repetitions) =>
    `Certains comportements n’ont pas un nombre fini d’états : les gains de leurs paires ont été joués, avec ${repetitions} ${plural(repetitions, 'partie', 'parties')} par paire, et comportent du hasard.`,

  verdict: {
    settled: (reviews) => `Si l’on imite ce qui paie, tout se stabilise, après ${reviews} révisions.`,
    cycling: (period) => `Si l’on imite ce qui paie, rien ne se stabilise : cela tourne en rond, un tour en ${period} révisions.`,
    wandering: (reviews) => `Si l’on imite ce qui paie, rien n’est stabilisé après ${reviews} révisions.`,
    cooperation: (today, way, end) => `La coopération est de ${today} aujourd’hui, de ${way} en moyenne en chemin, et de ${end} à la fin.`,
    value: (today, way, end) =>
      `Les deux côtés ensemble gagnent ${today} par affaire aujourd’hui, ${way} en moyenne en chemin, et ${end} à la fin.`,
    survivors: (who, names) => `Restent pour ${who}, avec au moins 1 personne sur 20 : ${names}.`,
    nobody: 'aucun comportement',
    ends: (starts, ends) => `Sur ${starts} départs au hasard, ${ends}.`,
    end: (share, error, cooperation) => `${share} (±${error}) aboutissent à ${cooperation} de coopération`,
    unsettledEnds: (share) => `${share} des départs au hasard n’étaient pas stabilisés.`,
    there: 'Aucune impulsion n’est nécessaire : les parts d’aujourd’hui mènent d’elles-mêmes à la plus coopérative de ces issues.',
    push: (share, interventions) =>
      `Pour atteindre la plus coopérative de ces issues, ${share} des personnes de chaque côté devraient changer d’un coup : autant ${interventions === 1 ? 'qu’une intervention qui en change' : `que ${interventions} interventions qui en changent chacune`} 1 sur 20.`,
    noEnd: 'Aucun départ au hasard ne s’est stabilisé : l’impulsion qui aiderait ne peut donc pas être chiffrée.',
  },

  pool: {
    stable: (mixes) => `L’équation du réplicateur s’arrête, et revient après de petites perturbations, à ${mixes}.`,
    noneStable: 'Aucun point de repos de l’équation du réplicateur n’attire tout ce qui l’entoure.',
    ess: (mixes) => `Évolutionnairement stable : ${mixes}.`,
    noEss: 'Aucun comportement et aucun mélange n’est évolutionnairement stable.',
    pure: (name) => `${name} seul`,
    part: (share, name) => `${share} ${name}`,
    mix: (parts) => `un mélange de ${parts}`,
  },

  report: {
    kind: 'Comment les comportements se répandent',
    contents: 'Sommaire',
    verdict: 'En bref',
    shares: 'Qui est là',
    cooperation: 'La coopération',
    gradient: 'Ce qui se répand',
    simplex: 'Le triangle',
    invasion: 'Qui peut envahir qui',
    method: 'Méthode',
    step: 'pas',
    share: 'part des personnes',
    sharesTitle: (who) => (who === '' ? 'Parts au fil du temps' : `Parts au fil du temps : ${who}`),
    sharesText: (parts) => `Du premier pas au dernier : ${parts}.`,
    fromTo: (name, from, to) => `${name} de ${from} à ${to}`,
    cooperationTitle: 'La coopération au fil du temps',
    cooperationAxis: 'part des choix coopératifs',
    gradientTitle: (name) => `Gradient de sélection de ${name}`,
    gradientAxis: (name) => `part de ${name}`,
    gradientUp: 'variation de la part par unité de temps',
    gradientLine: 'gradient',
    zero: 'aucune variation',
    gradientText: (rests) =>
      `Au-dessus de la ligne sans variation, la part augmente ; au-dessous, elle diminue. Elle ne bouge pas à ${rests}.`,
    gradientCaption:
      'Équation du réplicateur sans mutation. Là où la courbe croise la ligne en descendant, les parts s’arrêtent ; là où elle la croise en montant, elles s’écartent.',
    rest: (share, stability) => `${share} (${stability})`,
    stability: {
      stable: 'stable',
      unstable: 'instable',
      saddle: 'point-selle',
      neutral: 'neutre',
      undecided: 'non tranché par les termes linéaires',
    },
    simplexTitle: (names) => `Parts de ${names}`,
    simplexText: (from, to) =>
      `Chaque sommet est une population d’un seul comportement. Le chemin va de ${from} à ${to} ; les flèches montrent où vont les parts selon l’équation du réplicateur.`,
    simplexCaption: 'Anneau : départ. Point : arrivée. Flèches : sens de l’équation du réplicateur sans mutation.',
    invasionTitle: 'Graphe d’invasion',
    invasionText: (arrows) => (arrows === '' ? 'Aucun des comportements montrés ne peut en envahir un autre.' : `${arrows}.`),
    arrow: (from, to, kind) =>
      kind === 'neutral'
        ? `${to} dérive sans perte parmi ${from}`
        : kind === 'weak'
          ? `${to} envahit faiblement ${from}`
          : `${to} envahit ${from}`,
    invasionCaption:
      'Une flèche mène des résidents à un nouveau venu rare qui se répand parmi eux : trait plein s’il gagne plus, tirets longs s’il gagne autant et davantage parmi les siens, pointillés si rien ne les distingue.',
    onlyLargest: 'Seuls les comportements qui ont atteint les plus grandes parts sont montrés.',
    mixedNodes: 'Un nœud réunit un comportement de chaque côté, celui du premier côté d’abord.',
    process: (name, steps) => `Processus : ${name}, ${steps} pas.`,
    drawn: (population, seed) => `${population} personnes par population, tirées de la graine « ${seed} ».`,
  },
};
