import { adviceSections as english } from '../english/adviceSections.ts';

/** What the advice says of its later sections beside the words of each: headings, tables, what was left out. */
export const adviceSections: typeof english = {
  headings: {
    mixes: 'Les règles ensemble, et ce que l’argent achète',
    uncertainty: 'Ce que valent ces chiffres',
    guidelines: 'Quatre principes, mis à l’épreuve ici',
    pilot: 'Un projet pilote pour la première règle',
  },
  sure: (f, headline, name, share) =>
    `${headline.replace(/\.$/, '')} ; quand les chiffres incertains sont tirés à nouveau, « ${name} » est la meilleure règle dans ${f.percent(share)} des tirages.`,
  quick:
    'Voici la réponse rapide. Omis : la stabilité de l’issue, le graphique selon la continuation, chaque type d’interlocuteur seul, les doses de chaque levier, les combinaisons de règles, l’incertitude, les quatre principes et le projet pilote ; demandez sans « quick » pour tout avoir.',
  howToRange:
    'Pour savoir jusqu’où s’y fier, écrivez dans le scénario un chiffre avec son intervalle, comme `churn: { low: 10%, likely: 20%, high: 40%, known: guessed }`.',
  pilotOf: (name, when, most) =>
    when === 'now'
      ? `La règle « ${name} » peut être mise à l’essai dans un projet pilote pendant que chacun se comporte comme aujourd’hui.`
      : `Tant que chacun se comporte comme aujourd’hui, un projet pilote d’au plus ${most} paires ne montrerait pas l’effet de la règle « ${name} » ; une fois que chacun s’y est adapté, c’est possible.`,
  pilotNone: (name, most) =>
    `Aucun projet pilote d’au plus ${most} paires, quelle que soit la durée envisagée, ne montrerait l’effet de la règle « ${name} » sur la coopération.`,
  tables: {
    guidelines: {
      title: 'Quel principe se vérifie pour qui',
      side: 'côté',
      guideline: 'principe',
      now: 'face aux populations actuelles',
      adapted: 'après adaptation',
      forgiving: 'défections à laisser passer',
      passed: (from, to) => (from === to ? from : `${from} à ${to}`),
      notes: {
        measure:
          'Un principe se vérifie là où le suivre rapporte au moins autant par affaire que le meilleur comportement qui ne le suit pas.',
        forgiving:
          'défections à laisser passer : part que le donnant-donnant devrait pardonner ; un intervalle là où tout rapporte autant.',
      },
    },
    pilot: {
      title: 'Projets pilotes par durée',
      pools: 'comportements',
      now: 'actuels',
      adapted: 'adaptés',
      years: 'années',
      deals: 'affaires par paire',
      today: 'coop. sans',
      rule: 'coop. avec',
      group: 'paires par groupe',
      pairs: 'paires au début',
      smallest: 'plus petit effet vu',
      chosen: 'retenu',
      yes: 'oui',
      notes: {
        pairs: 'paires au début : dans les deux groupes ensemble, davantage parce que des relations prennent fin avant le projet.',
        smallest: 'plus petit effet vu : différence de coopération que les paires du réseau montreraient aussi sûrement.',
      },
    },
    uncertainty: {
      title: 'Jusqu’où se fier à chaque règle',
      setting: 'règle',
      cooperation: 'coop. médiane',
      cooperationLow: 'coop. 5 %',
      cooperationHigh: 'coop. 95 %',
      gain: 'gain net médian',
      gainLow: 'gain net 5 %',
      gainHigh: 'gain net 95 %',
      goal: 'objectif atteint',
      best: 'la meilleure',
      notes: {
        quantiles: '5 %, 95 % : entre quoi se trouvent neuf tirages sur dix ; coop. : part des choix coopératifs, au sens de l’objectif.',
        best: 'objectif atteint, la meilleure : part des tirages.',
      },
    },
  },
  command: {
    quick: 'la situation actuelle, les règles et la réponse seulement, en quelques secondes',
    budget: 'ce que les règles ensemble peuvent coûter au plus par paire et par an',
    checkpoint: 'garder dans un fichier ce qui a été calculé ; la même commande reprend à cet endroit',
    stopped: (done, path) => `arrêté avec ${done} de l’analyse faite ; la même commande reprend à partir de ${path}`,
    lost: 'arrêté avant la fin ; rien n’a été gardé (avec --checkpoint FICHIER, ce qui a été calculé est gardé)',
    resumed: (done, path) => `reprise avec ${done} de l’analyse faite, à partir de ${path}`,
    notWithQuick: english.command.notWithQuick,
  },
};
