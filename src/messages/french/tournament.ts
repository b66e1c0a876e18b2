import type { tournament as english } from '../english/tournament.ts';
import { plural } from './plural.ts';

/** So many of what has a regular plural, the count as it is written. */
function counted(count: string, one: string): string {
  return `${count} ${one}${/^[01](?:,|$)/.test(count) ? '' : 's'}`;
}

function metOf(pairs: string): string {
  return pairs === '1' ? '1 paire s’est rencontrée' : `${pairs} paires se sont rencontrées`;
}

/** How often pairs were played, the count as it is written. */
function timesOf(repetitions: string): string {
  return repetitions === '1' ? 'une fois' : `${repetitions} fois, ou une seule fois là où rien n’est laissé au hasard`;
}

/** What is said of a tournament on its page, and of its records and conditions on the command line. */
export const tournament: typeof english = {
  kind: 'Tournoi',
  contents: 'Sommaire',
  title: (players) => `Tournoi à ${players} ${plural(players, 'stratégie', 'stratégies')}`,
  titleOfTwo: (vendors, partners) =>
    `Tournoi de ${vendors} ${plural(vendors, 'fournisseur', 'fournisseurs')} contre ${partners} ${plural(partners, 'partenaire', 'partenaires')}`,
  headings: {
    answer: 'En bref',
    played: 'Ce qui a été joué',
    standings: 'Classement',
    scores: 'Comment les résultats varient',
    places: 'À quel point les rangs sont sûrs',
    payoffs: 'Qui gagne combien contre qui',
    cooperation: 'Qui coopère avec qui',
    measures: 'Mesures',
    method: 'Méthode',
  },
  sides: { vendor: 'Fournisseurs', partner: 'Partenaires' },
  heading: (what, side) => (side === '' ? what : `${what} : ${side.toLowerCase()}`),

  first: (names, amount, several) =>
    `${several ? `Premiers ex aequo : ${names}, chacun` : `Premier rang : ${names},`} avec ${amount} points par manche en moyenne.`,
  firstOf: (side, told) => `${side}. ${told}`,
  last: (name, amount) => `Dernier rang : ${name}, avec ${amount} points par manche.`,
  cooperating: (share) => `Tous ensemble ont choisi de coopérer dans ${share} des cas.`,
  winsAndScore: (name, wins, place) => `Le plus d’adversaires battus : ${name}, avec ${wins} ; son rang est ${place}.`,

  onePool: (players, selfPlay) =>
    players === '1'
      ? '1 stratégie, contre sa propre sorte.'
      : `${players} stratégies, chacune contre chaque autre${selfPlay ? ' et aussi contre sa propre sorte' : ', jamais contre sa propre sorte'}.`,
  twoPools: (vendors, partners) =>
    `${counted(vendors, 'fournisseur')}${vendors === '1' ? '' : ', chacun'} contre ${partners === '1' ? '1 partenaire' : `chacun des ${partners} partenaires`}.`,
  pairs: (pairs, players) =>
    players === '1' ? '1 stratégie, qui a rencontré sa propre sorte.' : `${players} stratégies, dont ${metOf(pairs)}.`,
  pairsOfTwo: (pairs, vendors, partners) =>
    `${counted(vendors, 'fournisseur')} et ${counted(partners, 'partenaire')}, dont ${metOf(pairs)}.`,
  severalConditions: (count) =>
    `${count} ${count === '1' ? 'jeu' : 'jeux'} de conditions, chacun à partir de la même graine ; le classement est celui de tous ensemble.`,
  rankedTogether: (count) => `${count} ${count === '1' ? 'jeu' : 'jeux'} de conditions ensemble : le classement suit le gain par manche.`,
  oneCondition: (name, weight, told) => `${name} (poids ${weight})${told === '' ? '.' : ` : ${told}`}`,
  others: (count) => `${count} autres`,
  conditionsTitle: 'Rangs sous chacune des conditions',
  together: 'ensemble',
  payoffsOfBoth: (payoffs) => `Gains par manche : ${payoffs}.`,
  payoffsOfSide: (side, payoffs) => `Gains par manche des ${side.toLowerCase()} : ${payoffs}.`,
  gameStates: (states) => `Le jeu a ${states} états publics ; ces gains sont ceux de l’état de départ.`,
  letters: (t, r, p, s) =>
    `${t} pour qui trahit seul (T), ${r} si les deux coopèrent (R), ${p} si les deux trahissent (P), ${s} pour qui coopère seul (S)`,
  rounds: (rounds, known) =>
    `Parties de ${counted(rounds, 'manche')}, ${known ? 'ce que les joueurs savent' : 'ce que les joueurs ne savent pas'}.`,
  endless: 'Parties sans fin : les chiffres sont des moyennes à long terme.',
  continuation: (chance, rounds) =>
    `Après chaque manche, une autre suit avec une probabilité de ${chance} : ${counted(rounds, 'manche')} en moyenne.`,
  noise: (execution, perception) =>
    `Un coup est mal exécuté avec une probabilité de ${execution}, et mal lu avec une probabilité de ${perception}.`,
  execution: (chance) => `Un coup est mal exécuté avec une probabilité de ${chance}.`,
  perception: (chance) => `Un coup est mal lu avec une probabilité de ${chance}.`,
  noiseByMove: (cooperations, defections) => `${cooperations} pour les coopérations et ${defections} pour les défections`,
  noiseOfMove: { C: (chance) => `${chance} pour les seules coopérations`, D: (chance) => `${chance} pour les seules défections` },
  noNoise: 'Aucun coup n’est mal exécuté, et aucun n’est mal lu.',
  recall: (chance) => `Après chaque manche, l’autre est reconnu avec une probabilité de ${chance}.`,
  discount: (share) => `Un gain une manche plus tard vaut ${share} d’un gain immédiat.`,
  ofBothSides: (vendor, partner) => `${vendor} (fournisseurs) et ${partner} (partenaires)`,
  ofOneSide: { vendor: (figure) => `${figure} (fournisseurs seuls)`, partner: (figure) => `${figure} (partenaires seuls)` },
  publishedSource: (name, source) => `${name} : ${source}.`,
  changed: 'Joué dans d’autres conditions que celles publiées.',

  rank: 'rang',
  name: 'stratégie',
  published: 'rang publié',
  score: 'score',
  error: '± e.t.',
  places: 'possibles',
  perRound: 'par manche',
  cooperation: 'coopération',
  wins: 'victoires',
  standingsTitle: 'Classement',
  standingsNote:
    'score : total moyen d’une partie sur les adversaires ; par manche : gain moyen par manche ; victoires : adversaires battus au gain par manche.',
  endlessNote:
    'par manche : gain moyen par manche sur les adversaires à long terme, qui fait le classement ; victoires : adversaires battus à cette mesure.',
  errorNote: '± e.t. : erreur type du score sur les répétitions.',
  publishedNote: 'rang publié : pour autant qu’il l’ait été.',
  placesNote: (level) => `possibles : du premier au dernier rang que les résultats n’excluent pas (${level}).`,
  placesShort: (level) => `possibles : du premier au dernier rang que le hasard n’exclut pas (${level}).`,
  leansOnNormal: (repetitions) =>
    `Les rangs possibles reposent sur le t de Student calculé sur ${repetitions} répétitions : avec si peu, ils supposent que les scores moyens suivent à peu près une loi normale.`,
  placeRange: (first, last) => `${first}–${last}`,
  apart: (level) => `Chaque rang se distingue des autres (${level}).`,
  certain: 'Rien n’est laissé au hasard ici : les rangs sont sûrs, et les égaux en partagent un.',
  notApart: (count, players, level) =>
    `${count} des ${counted(players, 'joueur')} ${count === '1' ? 'a' : 'ont'} un rang qui pourrait être un autre (${level}) ; le classement dit de quel rang à quel rang.`,
  firstNotApart: (names, level) => `Le premier rang reste ouvert entre ${names} (${level}).`,
  noPlaces:
    'À quel point les rangs sont sûrs n’est pas dit ici : une seule répétition, ou des résultats sans leurs répétitions, ne le disent pas.',

  boxTitle: 'Gain par manche contre chaque adversaire',
  boxAxis: 'gain propre par manche',
  boxCaption:
    'Un chiffre par adversaire : le gain moyen par manche contre lui. Trait dans la boîte : leur médiane ; boîte : la moitié du milieu ; trait fin : du pire adversaire au meilleur ; point : la moyenne.',
  boxText: (formats, shown) =>
    `À partir du premier rang : ${shown
      .map(
        ({ name, median, least, most }) =>
          `${name} : médiane ${formats.number(median)}, de ${formats.number(least)} à ${formats.number(most)}`,
      )
      .join(' ; ')}.`,
  placesTitle: 'Les rangs et ce que le hasard laisse ouvert',
  placesAxis: 'rang',
  placesCaption: (level) => `Point : le rang. Trait : tous les rangs qui ne peuvent être exclus (${level}).`,
  placesText: (rows) => `${rows.map(({ name, place, range }) => `${name} : rang ${place}, ouvert ${range}`).join(' ; ')}.`,
  payoffTitle: 'Gains',
  payoffLegend: 'gain',
  payoffCaption:
    'Teinte : gain moyen par manche de la ligne contre la colonne. Lignes et colonnes suivent le classement, le premier en haut et à gauche.',
  cooperationTitle: 'Coopération',
  cooperationLegend: 'part',
  cooperationCaption: 'Teinte : part des coups où la ligne coopère avec la colonne, dans le même ordre.',
  rowsAre: 'stratégie propre',
  columnsAre: 'adversaire, par sa ligne au classement',
  heatText: (formats, high, low, mean) =>
    `Le plus haut, ${formats.number(high.value)}, est celui de ${high.own} contre ${high.opponent} ; le plus bas, ${formats.number(low.value)}, celui de ${low.own} contre ${low.opponent} ; la moyenne est ${formats.number(mean)}.`,
  cooperationText: (formats, high, low, mean) =>
    `La plus haute, ${formats.percent(high.value)}, est celle de ${high.own} avec ${high.opponent} ; la plus basse, ${formats.percent(low.value)}, celle de ${low.own} avec ${low.opponent} ; la moyenne est ${formats.percent(mean)}.`,
  numbered: 'Lignes et colonnes portent le numéro de leur ligne au classement.',
  notMet: 'Blanc : ceux-là ne se sont pas rencontrés.',
  leftOut: (shown, all, first, last) =>
    `${shown} sur ${all} sont montrés : les ${first} premiers et les ${last} derniers. Le classement les a tous.`,

  measuresTitle: 'Mesures',
  measuresUnder: (condition) => `Mesures sous « ${condition} »`,
  measure: {
    cooperation: 'coopère',
    initial: 'ouvre par C',
    goodPartner: 'bon partenaire',
    exploits: 'exploite',
    exploited: 'exploité',
    efficiency: 'efficacité',
    fairness: 'équité',
    feud: 'querelle',
    regret: 'manque à gagner',
  },
  measuresNotes: [
    'coopère, ouvre par C : parts des coups et des premiers coups ; bon partenaire : part des parties où il a coopéré au moins aussi souvent que l’autre ; le tout sans sa propre sorte.',
    'exploite, exploité : parts des affaires où il a été seul à trahir, ou seul à coopérer ; efficacité : ce que les deux gagnent de ce qu’ils pourraient gagner au plus ; équité : 1 si les deux gagnent autant, ½ si l’un a tout.',
    'querelle : nombre moyen d’affaires de suite où les deux trahissent ; manque à gagner : ce que la meilleure réponse à chaque adversaire gagnerait de plus par partie ; – : sans valeur, ou impossible à connaître.',
  ],

  exact: 'Exact : chaque paire a été résolue, ou ne laissait rien au hasard.',
  sampled: (repetitions, rounds) =>
    `Les paires qui ne peuvent être résolues exactement ont été jouées ${timesOf(repetitions)} : ${rounds} manches en tout. Les répétitions de même numéro partagent leurs tirages, quels que soient les joueurs.`,
  sampledAll: (repetitions, rounds) =>
    `Chaque paire a été jouée ${timesOf(repetitions)} : ${rounds} manches en tout. Les répétitions de même numéro partagent leurs tirages, quels que soient les joueurs.`,
  seed: (seed) => `Tous les tirages suivent de la graine « ${seed} » : la même graine donne les mêmes chiffres.`,

  adaptive: {
    played: (repetitions, level) => `${repetitions} répétitions ont été jouées (verdicts : ${level} pour tous ensemble).`,
    separated: (a, b, difference, error) => `${a} se distingue de ${b}, dont le score est inférieur de ${difference} ± ${error}.`,
    equal: (a, b, difference, error) => `${a} et ${b} comptent comme égaux : leurs scores diffèrent de ${difference} ± ${error}.`,
    open: (a, b, difference, error) => `${a} et ${b} ne se distinguent pas : leurs scores diffèrent de ${difference} ± ${error}.`,
  },

  options: {
    adaptive:
      'jouer jusqu’à distinguer A de B, A/B, ou neighbours pour tous les voisins du classement ; --repetitions est le plus (par défaut : 1000)',
    condition: 'un jeu de conditions : rounds=200,execution=0.05,weight=2 ; donné plusieurs fois, tous comptent ensemble',
    report: 'écrire aussi une page illustrée dans FILE : .html',
    measures: 'calculer aussi toutes les mesures : dans la page et le résultat JSON',
    records:
      'écrire chaque partie jouée dans FILE en lignes JSON : avec --method sampled, de toutes les paires ; une seule ligne pour une paire sans hasard',
    field: {
      family: 'le champ : une famille du catalogue',
      traits: 'le champ : celles qui ont ces traits, comme nice,not-stochastic',
      memory: 'le champ : celles qui regardent si loin en arrière : 1, ..2 ou 2..',
      states: 'le champ : celles qui ont tant d’états : 2, ..10 ou 10..',
      uses: 'le champ : celles qui regardent payoffs ou length, ou not-length',
      text: 'le champ : celles dont un nom, la description ou la source contient ces lettres',
    },
  },
};
