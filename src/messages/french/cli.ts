import { cli as english } from '../english/cli.ts';
import { plural } from './plural.ts';

/** The number of a count that is written already: `0`, `1` and `1,5` take the singular. */
function pluralOf(count: string, one: string, several: string): string {
  return /^[01]([.,]\d+)?$/.test(count) ? one : several;
}

/** Everything the command line says. What is said of wrong input stays English: it speaks of files, flags and code. */
export const cli: typeof english = {
  about: 'Quelles règles d’incitation rendent la coopération payante entre fournisseurs et partenaires.',
  help: {
    examples: 'Exemples :',
    version: 'indiquer la version',
    help: 'indiquer le mode d’emploi',
    command: 'indiquer le mode d’emploi d’une commande',
  },
  error: (text) => `erreur : ${text}`,
  outputLost: (why) => `impossible d’écrire sur la sortie standard : ${why}`,
  stopped: 'arrêté avant la fin ; rien n’a été écrit',
  written: (path) => `fichier écrit : ${path}`,
  reportWritten: (path) => `rapport écrit : ${path}`,

  arguments: {
    scenario: 'un fichier de scénario, YAML ou JSON ; - le lit sur l’entrée standard',
    scenarioOrPlayers: 'un fichier de scénario : deux populations ; sans lui, --players en forme une',
    vendor: 'stratégie à la place du fournisseur : un identifiant, par exemple grim ou random:p=0.3',
    partner: 'stratégie à la place du partenaire',
    strategyId: 'un identifiant ou un alias ; sans lui, toutes sont listées',
    file: 'où écrire ; - désigne la sortie standard',
  },
  options: {
    json: 'écrire le résultat en JSON',
    seed: 'un texte quelconque dont découlent tous les tirages',
    csv: 'écrire aussi le tableau dans un fichier CSV',
    report: 'écrire aussi un rapport : .html ou .md',
    language: 'langue de tout ce qui est dit : en ou fr (par défaut : en)',
    axis: 'ce qui varie : NOM=DÉBUT..FIN:POINTS, avec :log pour des rapports égaux, ou NOM=1,2,4 ; NOM est continuation, un chiffre du fichier ou un levier, par exemple penalty:side=partner ; jusqu’à trois fois',
    sweepRule: 'une règle à balayer, ou today (par défaut : avec un axe, today et toutes les règles ; sinon today)',
    map: 'dessiner aussi deux axes en carte de la coopération : .svg',
    resume: 'reprendre là où un balayage interrompu vers les mêmes fichiers s’est arrêté',
    lever: 'ne regarder que celui-ci : un levier, par exemple penalty:side=partner, continuation, ou un chiffre du fichier',
    doseGoal: 'ce qui doit être atteint : now=0.6, after-adaptation=0.8, incentive ou incentive=grim (par défaut : l’objectif du scénario)',
    doseRule: 'partir de la situation actuelle sous cette règle',
    preset: 'un tournoi publié : axelrod-1980',
    players: 'une population : des identifiants séparés par des virgules ; par défaut : tout le catalogue',
    vendors: 'deux populations : qui est à la place du fournisseur',
    partners: 'deux populations : qui est à la place du partenaire',
    repetitions: 'parties jouées par chaque paire qui n’est pas résolue exactement (par défaut : 20)',
    selfPlay: 'ne laisser aucun joueur rencontrer son semblable',
    method: 'auto, exact ou sampled (par défaut : auto, exact là où c’est possible)',
    game: 'T,R,P,S ou un jeu tout prêt tel que chicken (par défaut : celui d’Axelrod, 5,3,1,0)',
    rounds: 'nombre de manches (par défaut : 200)',
    endlessRounds: 'nombre de manches, ou Infinity (par défaut : 200)',
    longRun: 'la moyenne à long terme, comme --rounds Infinity',
    replies: 'dire aussi qui ferait mieux en s’écartant de sa règle (pas avec --long-run sans --discount)',
    known: 'dire aux joueurs le nombre de manches',
    continuation: 'probabilité qu’une autre manche suive, à la place de --rounds',
    execution: 'probabilité qu’un choix sorte autrement que voulu (par défaut : 0)',
    perception: 'probabilité que le choix de l’autre soit mal lu (par défaut : 0)',
    recall: 'probabilité que l’interlocuteur soit reconnu (par défaut : 1)',
    discount: 'valeur aujourd’hui d’un gain à la manche suivante (par défaut : 1)',
    family: 'ne lister qu’une famille',
    evolvePlayers: 'à la place d’un scénario, une population : des identifiants séparés par des virgules',
    process:
      'replicator, imitation, ecological, best-reply, logit ; au hasard : moran, death-birth, pairwise-comparison, wright-fisher (par défaut : imitation pour un scénario, sinon replicator)',
    steps: 'nombre de pas (par défaut : 200)',
    every: 'écrire dans les fichiers un pas sur k, et le dernier (par défaut : 1)',
    population: 'personnes par population, pour les processus tirés au hasard (par défaut : 100)',
    mutation: 'probabilité d’essayer un comportement quelconque (par défaut : 0.01 pour imitation, sinon 0)',
    selection: 'à quel point un meilleur résultat compte (par défaut : celui du processus)',
    rowsCsv: 'écrire les pas au fur et à mesure dans un fichier CSV',
    rowsLines: 'écrire les pas au fur et à mesure dans un fichier, en lignes JSON',
    checkpoint: 'noter dans un fichier où il en est ; la même commande reprend à cet endroit',
    evolveRepetitions: 'parties jouées par chaque paire qui n’est pas résolue exactement (par défaut : 200 pour un scénario, sinon 20)',
    evolutionReport: 'écrire aussi un rapport illustré : .html',
  },

  commands: {
    advise: 'Que faire d’un scénario : les règles comparées, classées et expliquées.',
    sweep: 'La coopération et la valeur selon un à trois chiffres d’un scénario.',
    doses: 'Pour chaque levier seul : la plus faible dose qui atteint l’objectif.',
    tournament: 'Tous contre tous, ou fournisseurs contre partenaires.',
    match: 'Jouer une partie et montrer ses coups.',
    expect: 'Ce que deux stratégies peuvent attendre l’une de l’autre, résolu exactement.',
    strategies: 'Lister les stratégies, ou en décrire une en entier.',
    evolve: 'Comment les comportements se répandent quand chacun reprend ce qui paie.',
    init: 'Écrire un scénario pour commencer.',
    check: 'Vérifier un scénario, et dire comment il a été compris.',
  },

  problems: english.problems,

  progress: (bar) => `calcul ${bar} {percentage} % | encore {eta} s environ`,

  shared: {
    vendor: 'fournisseur',
    partner: 'partenaire',
    name: 'stratégie',
    score: 'score',
    perRound: 'par manche',
    cooperation: 'coopération',
    yes: 'oui',
    no: 'non',
    moneyIn: (title, unit) => `${title} (argent : ${unit})`,
  },

  match: {
    title: (vendor, partner, rounds) => `${vendor} contre ${partner} : ${rounds}`,
    rounds: (count) => `${count} ${pluralOf(count, 'manche', 'manches')}`,
    side: 'côté',
    round: 'manche',
    vendorMove: 'fournisseur',
    partnerMove: 'partenaire',
    vendorEarns: 'gain fournisseur',
    partnerEarns: 'gain partenaire',
    moves: 'Les coups, dix par dix :',
  },

  expect: {
    player: (side) => `Le ${side}`,
    title: (vendor, partner) => `${vendor} contre ${partner} : espérance exacte`,
    rounds: (count) => `Nombre de manches attendu : ${count}.`,
    endless: 'Moyenne à long terme : un total sur des manches sans fin n’a pas de borne.',
    endlessDiscounted: 'Moyenne à long terme ; les scores sont des totaux actualisés.',
    outcomes: (shares) => `Part des manches par issue, choix du fournisseur d’abord : ${shares}.`,
    states: (shares) => `Part des manches par état du jeu : ${shares}.`,
    accounts: (amounts) => `Argent par manche : ${amounts}.`,
  },

  tournament: {
    rank: 'rang',
    name: 'stratégie',
    score: 'score',
    error: '± e.t.',
    perRound: 'par manche',
    cooperation: 'coop.',
    wins: 'victoires',
    onePool: (count) => `Tournoi à ${count}`,
    vendors: 'Fournisseurs',
    partners: 'Partenaires',
    side: 'côté',
    ours: 'ici',
    published: 'publié',
    publishedMean: 'moy. publiée',
    difference: 'écart',
    exact: 'Exact : chaque paire a été résolue, non échantillonnée.',
    sampled: (repetitions) =>
      `Les paires qui ne peuvent être résolues exactement ont été jouées ${repetitions === 1 ? 'une' : repetitions} fois ; ± e.t. est l’erreur type du score.`,
    meaning: 'score : total moyen d’une partie sur les adversaires ; victoires : adversaires battus au gain par manche.',
    endless:
      'par manche : gain moyen par manche sur les adversaires à long terme, qui fait le classement ; victoires : adversaires battus à cette mesure.',
    presetColumns:
      'rang : notre rang et notre score ; publié : le rang et le score moyen publiés ; écart : notre score moins la moyenne publiée.',
    presetWhy:
      'Les programmes publiés diffèrent de ce qui peut en être reconstruit, et cinq parties par paire comportent du hasard ; les rangs ne concordent donc pas forcément, et Donnant-donnant n’est pas forcément premier.',
    presetChanged: 'Joué dans d’autres conditions que celles publiées.',
    differs: (name, why) => `${name} diffère : ${why}.`,
    source: (source) => `Publié : ${source}.`,
    played: (rounds, seconds) => `${rounds} ${pluralOf(rounds, 'manche', 'manches')} en ${seconds} s de jeu`,
    speed: (rounds, seconds, each) => `${rounds} ${pluralOf(rounds, 'manche', 'manches')} en ${seconds} s de jeu : ${each} par seconde`,
    instant: 'moins de 0,01',
    noRounds: (seconds) => `aucune manche jouée : chaque paire a été résolue exactement, en ${seconds} s`,
  },

  strategies: {
    title: (count) => `${count} ${plural(count, 'stratégie', 'stratégies')}`,
    id: 'identifiant',
    family: 'famille',
    states: 'états',
    finite: 'finie',
    nice: 'gentille',
    stochastic: 'hasard',
    memory: 'mémoire',
    short: { states: 'ét.', finite: 'fin.', nice: 'gent.', stochastic: 'aléa', memory: 'mém.' },
    endless: '∞',
    notes: [
      'ét. : états après fusion de ceux qui se comportent pareil. fin. : nombre fini d’états, donc résolue exactement. gent. : ne veut jamais être la première à faire défection. aléa : tire au hasard.',
      'mém. : nombre de dernières manches qui fixent la suite ; ∞ : aucun nombre n’y suffit ; – : inconnu.',
    ],
    one: {
      id: 'identifiant',
      aliases: 'autres noms',
      family: 'famille',
      source: 'source',
      finite: 'finie',
      states: 'états',
      nice: 'gentille',
      stochastic: 'hasard',
      memory: 'mémoire',
      peer: 'dans Axelrod-Python',
    },
    parameters: 'Paramètres',
    parameter: 'nom',
    default: 'par défaut',
    meaning: 'sens',
    fromPayoffs: 'tiré des gains',
    usage: (id, name) => `S’écrit ${id}:${name}=NOMBRE.`,
  },

  init: {
    done: (path) => `Fichier écrit : ${path}. Mettez-y vos propres chiffres, puis :`,
    next: (path) => [`donnant check ${path}`, `donnant advise ${path} --report rapport.html`],
  },

  check: {
    ok: 'correct',
    sides: (vendor, partner) => `Fournisseur : ${vendor}. Partenaire : ${partner}.`,
    relationship: (deals, churn, continuation) =>
      `${deals} ${pluralOf(deals, 'affaire', 'affaires')} par an, taux d’attrition annuel de ${churn} : une autre affaire suit avec une probabilité de ${continuation}.`,
    pool: (who, shares) => `Comportements (${who}) : ${shares}.`,
    share: (name, share) => `${name} : ${share}`,
    goal: (share, now) => `Objectif : ${share} de coopération ${now ? 'immédiatement' : 'après adaptation'}.`,
    rules: (names) => `Règles : ${names}.`,
    noRules: 'Aucune règle.',
  },

  sweep: {
    settled:
      'Là où les deux côtés ne se stabilisent jamais, les chiffres après adaptation sont des moyennes sur les 200 dernières révisions.',
    exact: 'Tous les chiffres sont exacts.',
    sampled: 'Certains comportements n’ont pas un nombre fini d’états : leurs paires ont été jouées.',
    meaning:
      'coop. : part des choix coopératifs ; valeurs : gain par affaire. auj. : les populations telles qu’elles sont ; adapté : après adaptation.',
    someShown: (count, total) =>
      `${count} ${plural(count, 'ligne montrée', 'lignes montrées')} sur ${total} ; --csv et --jsonl les écrivent toutes.`,
    stopped: (done, total) =>
      `arrêté après ${done} ${plural(done, 'ligne', 'lignes')} sur ${total} ; la même commande avec --resume reprend`,
    resumed: (done, total) => `reprise après ${done} ${plural(done, 'ligne', 'lignes')} sur ${total}`,
  },

  doses: {
    title: (title, goal) => `${title} : doses pour ${goal}`,
    goal: (share, measure) => `${share} de coopération ${measure === 'now' ? 'immédiatement' : 'après adaptation'}`,
    incentive: (against) => `que trahir ${against} ne rapporte à personne`,
    lever: 'levier',
    unit: 'unité',
    today: 'aujourd’hui',
    dose: 'dose',
    found: 'trouvée par',
    slope: 'pente',
    method: { 'closed-form': 'formule', root: 'racine', jump: 'saut' },
    status: { unreachable: 'hors de portée', 'already-met': 'déjà atteint' },
    several: 'avec trous',
    beyond: 'très loin',
    meaning:
      'dose : la plus faible qui atteint l’objectif, chaque levier seul et ses autres paramètres comme d’habitude ; pente : ce qu’une unité de dose en plus ajoute à la mesure à cet endroit.',
    jumps: 'saut : la mesure saute à cette dose ; restez donc bien au-delà.',
    severalNote: 'avec trous : une dose plus forte manque de nouveau l’objectif ; --json donne tous les intervalles.',
    skipped: (lever, why) => `${lever} ne s’applique pas ici : ${why}.`,
  },

  evolve: {
    step: 'pas',
    cooperation: 'coopération',
    coop: 'coop.',
    title: (title, process) => `${title} : ${process}`,
    pool: (count) => `Une population à ${count} ${plural(count, 'comportement', 'comportements')}`,
    of: (side, name) => `${side} : ${name}`,
    meaning: (left) =>
      `coop. : part des choix coopératifs.${left === 0 ? '' : ` ${left === 1 ? 'Un comportement' : `${left} comportements`} de moindre part ${plural(left, 'est omis', 'sont omis')}.`}`,
    stopped: (step, path) => `arrêté après le pas ${step} ; la même commande reprend à partir de ${path}`,
    resumed: (step, path) => `reprise après le pas ${step}, à partir de ${path}`,
  },
};
