import { calibrate as english } from '../english/calibrate.ts';

const units: Readonly<Record<string, string>> = {
  chance: 'probabilité',
  share: 'part',
  weight: 'poids',
  'rate-a-year': 'taux annuel',
  years: 'années',
  deals: 'affaires',
  'deals-a-year': 'affaires par an',
  pieces: 'tranches',
  others: 'autres',
};

/** What is said of an unknown that is fitted to a known outcome. What is said of wrong input stays English. */
export const calibrate: typeof english = {
  about: 'Ajuster un chiffre inconnu à un résultat connu.',
  options: {
    unknown:
      'ce qui n’est pas connu : un chiffre du fichier tel que misunderstandings.misreadings, un levier, ou continuation (probabilité de continuation)',
    outcome:
      'ce qui est connu : conflict=30%, cooperation=80%, de même vendor-cooperation, partner-cooperation, betrayal ou both-defect, ou encore value=42',
    error: 'erreur type du résultat connu : 5%, ou un montant pour value',
    deals: 'nombre d’affaires indépendantes sur lesquelles la part a été observée, à la place de --error',
    measured: 'now (maintenant) ou after-adaptation (après adaptation) ; par défaut : now',
    range: 'où chercher, DÉBUT..FIN (par défaut : l’intervalle usuel de l’inconnue)',
    rule: 'sous cette règle plutôt que dans la situation actuelle',
  },
  problems: english.problems,
  outcomes: {
    cooperation: (figure) => `une coopération de ${figure}`,
    'vendor-cooperation': (figure) => `une coopération du fournisseur de ${figure}`,
    'partner-cooperation': (figure) => `une coopération du partenaire de ${figure}`,
    conflict: (figure) => `un conflit sur ${figure} des affaires`,
    betrayal: (figure) => `une trahison sur ${figure} des affaires`,
    'both-defect': (figure) => `une défection mutuelle sur ${figure} des affaires`,
    value: (figure) => `une valeur commune de ${figure} par affaire`,
  },
  title: (title, name, outcome, measured) => `${title} : ${name} d’après ${outcome}${measured === 'now' ? '' : ' après adaptation'}`,
  range: (from, to) => `de ${from} à ${to}`,
  found: (name, dose, unit, today) => `${name} = ${dose} (${units[unit] ?? unit}) convient ; aujourd’hui, c’est ${today}.`,
  several: (doses) => `Plusieurs valeurs conviennent : ${doses}. Il faut un autre fait connu pour trancher.`,
  flat: (range) => `toutes ${range}`,
  jump: (name) => `Aucune valeur de ${name} ne convient : le résultat saute par-dessus.`,
  leap: (dose, from, to) => `Près de ${dose}, le résultat saute de ${from} à ${to}.`,
  nearest: (name, dose, unit) => `${name} = ${dose} (${units[unit] ?? unit}) s’en approche le plus ; aucune valeur ne convient exactement.`,
  interval: (ranges) => `Intervalle à 95 % : ${ranges}.`,
  openInterval:
    'Une extrémité qui est aussi une extrémité de l’intervalle de recherche ne borne pas le chiffre : rien n’a été cherché au-delà.',
  noInterval: 'Aucune valeur ne tombe dans la marge d’erreur du résultat : il saute par-dessus toute cette marge.',
  noError: 'Sans --error ni --deals, nul ne peut dire combien ce chiffre est sûr.',
  reached: (range, least, most) => `Avec des valeurs ${range}, le résultat va de ${least} à ${most}.`,
  mixed: 'Aujourd’hui, ce chiffre diffère selon le segment, le côté ou le choix ; l’ajustement leur donne à tous la même valeur.',
  sampled: 'Certains comportements n’ont pas un nombre fini d’états : leurs paires ont été jouées, et les chiffres sont approchés.',
  put: (line) => `Pour reprendre ce résultat, écrivez dans le fichier du scénario :\n\n  ${line}`,
  putShare: 'Les autres parts du même ensemble diminuent ou augmentent en proportion, de sorte que leur somme reste de 100 %.',
};
