import type { reportSections as english } from '../english/reportSections.ts';
import { de } from './contract.ts';
import { plural } from './plural.ts';

/** What the report says of its later pictures and sections: headings, captions, text alternatives, method, terms. */
export const reportSections: typeof english = {
  mapHeading: 'Où la coopération tient et où elle s’effondre',
  today: 'si rien ne change',

  courseTitle: (who, setting) => `Où vont les comportements ${de(who)} : ${setting}`,
  courseShare: 'part des personnes',
  courseReviews: 'révisions : occasions de copier ce qui paie',
  courseLine: (f, name, from, to) => `${name} de ${f.finePercent(from)} à ${f.finePercent(to)}`,
  courseDescription: (f, lines) => `Parts d’aujourd’hui à la dernière révision montrée : ${f.list(lines)}.`,
  courseCaption: (reviews, kinds) =>
    [
      `Chaque courbe est un comportement ; à chaque révision, certains copient ce qui rapporte le plus. Nombre de révisions montrées : ${reviews}, jusqu’à ce que plus rien de visible ne bouge.`,
      ...(kinds ? ['Les types d’interlocuteurs sont pris ensemble, selon leur part des paires.'] : []),
    ].join(' '),
  courseWord: 'Le chemin n’est pas tracé là où joue le bouche-à-oreille : ce qui se sait change à chaque révision.',
  others: 'tous les autres',

  mapTitle: (setting) => `La coopération selon la continuation et les erreurs de perception : ${setting}`,
  mapContinuation: 'continuation',
  mapMisreadings: 'erreurs de perception',
  mapChance: 'probabilité',
  mapCaption: (measure) =>
    `Chaque carré est le scénario avec cette probabilité d’une autre affaire et cette probabilité d’un choix mal lu, toutes choses égales par ailleurs : plus il est clair, plus la coopération ${measure === 'now' ? 'actuelle' : 'après adaptation'} est forte. La ligne est le bord de ce qui atteint l’objectif.`,
  mapPoints: (f, across, up) =>
    `Les cartes ont été calculées en ${f.number(across)} sur ${f.number(up)} points ; le bord de l’objectif est connu à un carré près.`,

  paretoCaption: (unit) =>
    `${unit} par paire et par an. Chaque marque est une combinaison de règles ; sur la ligne en escalier, aucune autre n’apporte plus pour son coût.`,
  tornadoCaption: (unit) =>
    `${unit} par paire et par an. Chaque chiffre est déplacé seul à son quantile à 10 % et à son quantile à 90 %, tous les autres comme attendu ; l’écart le plus large est en haut.`,

  guidelinesMethod: (f, vendor, partner, exact) =>
    `Les principes ont été mis à l’épreuve avec ${f.number(vendor)} ${plural(vendor, 'comportement', 'comportements')} du côté du fournisseur et ${f.number(partner)} du côté du partenaire, un à la fois ; ${exact ? 'tous les chiffres sont exacts' : 'certaines paires ont été jouées, et les cas serrés sont donnés comme tels'}.`,
  pilotMethod: (exact) =>
    exact
      ? 'Les moyennes et les variances du projet pilote sont exactes ; ses nombres de paires découlent de l’approximation usuelle d’un test t.'
      : 'Les moyennes et les variances du projet pilote viennent en partie de parties jouées ; ses nombres de paires découlent de l’approximation usuelle d’un test t.',
  drawsMethod: (f, draws, seed) =>
    `Les chiffres incertains ont été tirés ${f.number(draws)} fois avec la graine « ${seed} » : médianes, intervalles et fréquences sont échantillonnés.`,

  terms: [
    {
      term: 'Faux pas, erreur de perception',
      meaning: 'un choix qui sort autrement que voulu, et un choix que l’autre côté prend pour son contraire.',
    },
    { term: 'Générosité', meaning: 'la part des défections qu’un comportement réciproque laisse passer sans réponse.' },
    {
      term: 'Bassin d’attraction',
      meaning: 'tous les mélanges de comportements d’où l’on dérive vers la même issue ; plus il est grand, plus cette issue est stable.',
    },
    {
      term: 'Combinaison, front de Pareto',
      meaning: 'des règles en vigueur ensemble ; sur le front sont celles dont aucune autre n’apporte plus pour son coût.',
    },
  ],
};
