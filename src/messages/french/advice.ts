import type { advice as english } from '../english/advice.ts';
import { au, de } from './contract.ts';
import { doseText } from './doseText.ts';
import { duration } from './duration.ts';
import { games } from './games.ts';
import { plural } from './plural.ts';
import { sentence } from './sentence.ts';
import { stretchesText } from './stretches.ts';

/** Amounts of money smaller than half a cent are none. */
function none(amount: number): boolean {
  return Math.abs(amount) < 0.005;
}

/** Everything the advice says. Each function is given figures and words of the scenario; it decides nothing. */
export const advice: typeof english = {
  headings: {
    answer: 'La réponse',
    dilemma: 'Est-ce un dilemme, et pour qui ?',
    nothing: 'Ce qui se passe si rien ne change',
    pools: 'Où en sont les populations',
    rules: 'Ce que fait chaque règle',
    payers: 'Qui paie et qui gagne',
    network: 'Le réseau entier',
    segments: 'Types d’interlocuteurs',
    doses: 'Chaque levier seul',
    ranking: 'Classement',
    method: 'Comment cela a été calculé',
  },

  dilemmaForBoth: () =>
    'C’est un dilemme du prisonnier pour les deux côtés : sur une seule affaire, la défection rapporte davantage à chacun quoi que fasse l’autre, et pourtant chacun gagne moins quand les deux font défection.',
  dilemmaForOne: (who, other, otherGame) =>
    sentence(
      `${who} est face à un dilemme du prisonnier ; l’autre côté ne l’est pas : pour ${other}, c’est ${games[otherGame].name}, où ${games[otherGame].meaning}.`,
    ),
  noDilemma: (who, game) =>
    sentence(`pour ${who}, ce n’est pas un dilemme du prisonnier mais ${games[game].name} : ${games[game].meaning}.`),
  temptation: (f, who, defect, gain, fear) =>
    sentence(
      `sur une affaire, ${who} qui ${defect} gagne ${f.money(gain)} de plus si l’autre côté coopère, et ${f.money(fear)} de plus s’il fait défection aussi.`,
    ),
  lost: (f, joint, both) =>
    both < joint
      ? `Chaque affaire où les deux font défection coûte aux deux côtés ensemble ${f.money(joint - both)} par rapport à une affaire où les deux coopèrent.`
      : `Une affaire où les deux font défection ne coûte rien aux deux côtés par rapport à une affaire où les deux coopèrent : ensemble, ils gagnent ${f.money(both - joint)} de plus.`,
  turns: () =>
    'S’exploiter à tour de rôle paierait au moins autant qu’une coopération constante : la réciprocité seule n’amènera pas ce jeu à la coopération.',

  today: (f, overall, vendor, ofVendor, partner, ofPartner) =>
    `Aujourd’hui, ${f.percent(overall)} de tous les choix sont coopératifs : ${f.percent(ofVendor)} de ceux ${de(vendor)}, ${f.percent(ofPartner)} de ceux ${de(partner)}.`,
  todayValue: (f, perDeal, dealsPerYear) =>
    `Une paire crée une valeur de ${f.money(perDeal)} par affaire, soit ${f.money(perDeal * dealsPerYear)} par an à raison de ${f.number(dealsPerYear)} ${plural(dealsPerYear, 'affaire', 'affaires')} par an.`,
  shadow: (f, continuation, churn) => {
    if (continuation === 0) return 'Aucune autre affaire ne suit jamais : chaque affaire est la dernière.';
    const length = 1 / (1 - continuation);
    return `Après chaque affaire, une autre suit avec une probabilité de ${f.finePercent(continuation)} : une relation prend fin dans l’année avec une probabilité de ${f.percent(churn)} et dure ${f.number(length, 1)} ${plural(length, 'affaire', 'affaires', 1)} en moyenne.`;
  },
  drift: (f, now, adapted) => {
    const change = adapted - now;
    if (Math.abs(change) < 0.005)
      return `Si rien ne change, la coopération reste à ${f.percent(adapted)} une fois que chacun a dérivé vers ce qui paie.`;
    return `Si rien ne change et que chacun dérive vers ce qui paie, la coopération ${change > 0 ? 'monte' : 'baisse'} de ${f.percent(now)} à ${f.percent(adapted)}.`;
  },
  driftUnsettled: () =>
    'Après 1\u202f000 révisions, les parts des comportements bougeaient encore ; les chiffres sont des moyennes sur les 200 dernières.',
  behaviours: (f, who, shares) =>
    `Du côté ${de(who)}, il reste alors ${f.list(shares.map(({ name, share }) => `${name} (${f.percent(share)})`))}.`,
  incentive: (f, who, needed, today) => {
    if (needed === null) return sentence(`${who} gagne à trahir un joueur de donnant-donnant, si probable que soit une autre affaire.`);
    if (needed === 0) return sentence(`${who} ne gagne rien à trahir un joueur de donnant-donnant, même sur une seule affaire.`);
    const verdict = today >= needed ? 'ce qui est le cas aujourd’hui' : `ce qui, à ${f.finePercent(today)}, n’est pas le cas aujourd’hui`;
    return sentence(
      `${who} ne gagne rien à trahir un joueur de donnant-donnant si une autre affaire suit avec une probabilité de ${f.finePercent(needed)} ou plus, ${verdict} (sans faux pas ni erreurs de perception).`,
    );
  },
  incentiveDespiteNoise: (f, adapted) =>
    `En jeu sans erreur, la trahison ne paierait donc pas ; pourtant, avec les faux pas, les erreurs de perception et les comportements d’aujourd’hui, ${f.percent(adapted)} seulement des choix sont coopératifs après adaptation.`,

  goalMet: (f, goal, reached) => `L’objectif de ${f.percent(goal)} de coopération est déjà atteint : ${f.percent(reached)}.`,
  goalMissed: (f, goal, reached) =>
    `L’objectif de ${f.percent(goal)} de coopération est manqué : le niveau atteint est de ${f.percent(reached)}.`,
  goalByContinuation: (f, stretches, nearest, churn, jump) =>
    `Sans rien changer d’autre, il faudrait une probabilité de continuation (la probabilité qu’une autre affaire suive) ${stretchesText(f, stretches)}${jump ? ', où la coopération fait un bond' : ''} ; la plus proche, ${f.finePercent(nearest)}, correspond à un taux d’attrition annuel de ${f.percent(churn)} au nombre actuel d’affaires par an.`,
  goalUnreachable: (f, most) =>
    `Aucune durée de la relation ne s’est révélée suffire à elle seule : à aucune des probabilités de continuation examinées, jusqu’à ${f.finePercent(most)}, sans rien changer d’autre.`,

  rule: (f, name, now, adapted, todayAdapted) => {
    const change = adapted - todayAdapted;
    const against = Math.abs(change) < 0.005 ? 'comme sans elle' : `${f.percent(todayAdapted)} sans elle`;
    return `${name} : la coopération est de ${f.percent(now)} immédiatement et de ${f.percent(adapted)} après adaptation (${against}).`;
  },
  forSegment: (name, text) => `${sentence(name)} – ${text}`,
  rulePayers: (f, gains) => {
    const told = gains.filter(({ gain, side }) => side || !none(gain));
    const line = ({ who, gain, outside }: (typeof gains)[number]): string =>
      none(gain)
        ? `rien ne change pour ${who}`
        : `${who} ${gain > 0 ? 'gagne' : 'perd'} ${f.money(Math.abs(gain))}${outside ? ' (non compté dans la valeur commune)' : ''}`;
    return sentence(`par paire et par an, après adaptation et net de ce que chacun paie pour elle, ${f.list(told.map(line))}.`);
  },
  account: (name) => (name === 'company' ? 'l’entreprise' : name === 'outside' ? 'l’extérieur' : `le compte « ${name} »`),
  ruleCost: (f, payer, recurring, once) => {
    const parts = [
      ...(none(recurring) ? [] : [{ amount: recurring, when: 'par paire et par an' }]),
      ...(none(once) ? [] : [{ amount: once, when: 'une fois par paire' }]),
    ];
    const [first, second] = parts;
    if (first === undefined) return `Elle ne coûte rien ${au(payer)}.`;
    const verb = (amount: number): string => (amount >= 0 ? 'coûte' : 'rapporte');
    const start = `Elle ${verb(first.amount)} ${au(payer)} ${f.money(Math.abs(first.amount))} ${first.when}`;
    if (second === undefined) return `${start}.`;
    const again = verb(second.amount) === verb(first.amount) ? '' : `${verb(second.amount)} `;
    return `${start} et ${again}${f.money(Math.abs(second.amount))} ${second.when}.`;
  },
  ruleFree: () => 'L’appliquer ne coûte rien.',
  ruleNet: (f, net, perDeal, network, others) => {
    const all = others ? 'tous les comptes ensemble' : 'les deux côtés ensemble';
    if (none(net)) return `Net de ce qui est consommé, rien ne change pour ${all}.`;
    const also = [
      ...(perDeal === null ? [] : [`${f.signedMoney(perDeal)} par affaire`]),
      ...(network === null ? [] : [`${f.signedMoney(network.net)} par an sur les ${f.number(network.pairs, 0)} paires`]),
    ];
    const more = also.length === 0 ? '' : ` (${f.list(also)})`;
    return `Net de ce qui est consommé, ${all} ${net > 0 ? 'gagnent' : 'perdent'} ${f.money(Math.abs(net))} par paire et par an${more}.`;
  },
  rulePayback: (f, together, payers) => {
    const of = ({ who, years }: (typeof payers)[number]): string =>
      years === null ? `jamais pour ${who}` : `après ${duration(f, years)} pour ${who}`;
    if (together === null && payers.length === 0) return 'Elle n’est jamais amortie.';
    const all = together === null ? 'jamais pour tous ensemble' : `après ${duration(f, together)} pour tous ensemble`;
    return `Amortissement de ce qu’elle coûte une fois : ${f.list([all, ...payers.map(of)])}.`;
  },
  ruleRemembers: (f, states) =>
    `La règle a une mémoire : ce qui est découvert figure dans un registre que les deux côtés connaissent, à ${f.number(states, 0)} ${plural(states, 'état', 'états', 0)}.`,
  thresholdSearched: (f, threshold) =>
    threshold === null
      ? 'Aucune probabilité d’une autre affaire n’a été trouvée pour laquelle trahir un joueur de donnant-donnant ne paie pour aucun côté ; elle a été cherchée, car une règle à registre n’a pas de formule exacte.'
      : `Trahir un joueur de donnant-donnant ne paie pour aucun côté si une autre affaire suit avec une probabilité de ${f.finePercent(threshold)} ou plus ; ce seuil a été cherché, car une règle à registre n’a pas de formule exacte.`,
  ruleFirm: (f, share, error) =>
    share === 1
      ? 'Avec elle, tous les mélanges de comportements d’où l’on pourrait partir, parmi ceux essayés, aboutissent là où aboutissent les populations actuelles.'
      : `Avec elle, ${f.percent(share)} (± ${f.finePercent(error)}) des mélanges de comportements d’où l’on pourrait partir aboutissent là où aboutissent les populations actuelles.`,
  ruleWeaker: (lever, dose, today, kind) =>
    `Ici, le levier « ${lever} » est plus faible que ce qui vaut déjà aujourd’hui${kind === null ? '' : ` (${kind})`} : ${dose} contre ${today}. Il défait au lieu d’aider.`,
  ruleCaveat: (caveat) => `Attention : ${caveat.charAt(0).toLowerCase()}${caveat.slice(1)}`,

  basin: (f, share, error, starts) =>
    share === 1
      ? `Sur ${f.number(starts, 0)} ${plural(starts, 'mélange', 'mélanges', 0)} de comportements d’où l’on pourrait partir, tous aboutissent là où aboutit celui d’aujourd’hui.`
      : `${f.percent(share)} des mélanges de comportements d’où l’on pourrait partir aboutissent là où aboutit celui d’aujourd’hui (erreur type ${f.finePercent(error)}, ${f.number(starts, 0)} ${plural(starts, 'départ', 'départs', 0)}).`,
  edge: (f, who, behaviour, share, from, to) => {
    const change = to - from;
    const end = Math.abs(change) < 0.005 ? `aboutit encore à ${f.percent(to)}` : `aboutit à ${f.percent(to)} au lieu de ${f.percent(from)}`;
    return `Tout bascule dès que ${f.finePercent(share)} des personnes (${who}) passent à ${behaviour} : la coopération ${end}.`;
  },
  onSide: (who) => `du côté ${de(who)}`,
  bothSides: () => 'des deux côtés',
  noEdge: () => 'Aucune part de personnes passant à un même comportement n’a été trouvée qui mène ailleurs.',

  network: (f, pairs, vendorPeople, partnerPeople, today) =>
    `${f.number(pairs, 0)} ${plural(pairs, 'paire est', 'paires sont', 0)} en affaires (${f.number(vendorPeople, 0)} ${plural(vendorPeople, 'personne', 'personnes', 0)} du côté du fournisseur, ${f.number(partnerPeople, 0)} du côté des partenaires) ; après adaptation, le réseau crée une valeur de ${f.money(today)} par an si rien ne change.`,
  networkBest: (f, name, net, once, years) => {
    const back = years === null ? 'jamais amorti' : `amorti après ${duration(f, years)}`;
    return `${name} : un changement net de ${f.signedMoney(net)} par an${none(once) ? '' : `, pour un coût unique de ${f.money(once)}, ${back}`}.`;
  },

  segmentBest: (f, best) => {
    const part = ({ segment, rule, net, reaches }: (typeof best)[number]): string =>
      rule === null
        ? `aucune règle pour ${segment}`
        : `${rule} pour ${segment} (${f.signedMoney(net)} net par paire et par an, ${reaches ? 'objectif atteint' : 'objectif manqué'})`;
    return `La meilleure règle diffère selon le type d’interlocuteur : ${f.list(best.map(part))}.`;
  },
  segmentSame: (name) => `${name} : la meilleure règle pour chaque type d’interlocuteur.`,
  segmentNone: () => 'Aucune règle ne vaut son coût pour aucun type d’interlocuteur.',
  segmentGap: (f, high, most, low, least) =>
    f.percent(most) === f.percent(least)
      ? `Après adaptation, la coopération est semblable avec tous les types : environ ${f.percent(most)}.`
      : `Après adaptation, la coopération est la plus forte avec ${high} (${f.percent(most)}) et la plus faible avec ${low} (${f.percent(least)}).`,

  dosesCount: (f, goal, reaching, searched) =>
    `${f.number(reaching, 0)} des ${f.number(searched, 0)} leviers cherchés ${plural(reaching, 'atteint', 'atteignent', 0)} seul${plural(reaching, '', 's', 0)} ${goal}, tout le reste comme aujourd’hui.`,
  dosesMet: (goal) =>
    `Le niveau visé (${goal}) est atteint aujourd’hui sans aucun levier ; les doses disent jusqu’où chacun peut être affaibli.`,
  dosesNone: (f, goal, searched) =>
    `Aucun des ${f.number(searched, 0)} ${plural(searched, 'levier cherché', 'leviers cherchés', 0)} n’atteint seul ${goal}.`,
  doseGoal: (f, cooperation, measure) =>
    `${f.percent(cooperation)} de coopération ${measure === 'now' ? 'immédiatement' : 'après adaptation'}`,
  dosesCheapest: (f, name, what, unit, dose) =>
    `Le plus petit montant d’argent est celui que demande « ${name} » : ${doseText(f, unit, dose)} (${what}).`,
  dosesShortest: (f, name, unit, today, dose, way) =>
    `Parmi les probabilités et les parts, le chemin le plus court, ${f.percent(way)} de ce qui est possible, est celui de « ${name} » : de ${doseText(f, unit, today)} à ${doseText(f, unit, dose)}.`,
  dosesGaps: (f, names) =>
    `Plus n’est pas toujours mieux (${f.list(names)}) : au-delà de la dose indiquée, certains intervalles manquent de nouveau l’objectif.`,
  dosesUnreachable: (f, names) => `Hors de portée avec un seul levier : ${f.list(names)}.`,
  dosesNotSearched: (f, names) => `Non cherchés ici, car chacun prend du temps : ${f.list(names)} ; une recherche de doses les donne.`,
  dosesSkipped: (f, names) => `Impossibles dans ce scénario : ${f.list(names)}.`,

  ruleGoal: (f, reaches, stretches, jump) => {
    const where = `à une probabilité de continuation ${stretchesText(f, stretches)}${jump ? ', où la coopération fait un bond' : ''}`;
    if (reaches)
      return stretches.length === 0 ? 'Elle atteint l’objectif.' : `Elle atteint l’objectif, toutes choses égales par ailleurs, ${where}.`;
    return stretches.length === 0
      ? 'Elle manque l’objectif, à toutes les probabilités de continuation examinées.'
      : `Elle manque l’objectif ; toutes choses égales par ailleurs, elle l’atteindrait ${where}.`;
  },
  ruleEndsDilemma: (who, game) => sentence(`sous cette règle, ce n’est plus un dilemme pour ${who}, mais ${games[game].name}.`),

  best: (f, name, reached, net) =>
    net >= 0
      ? `La règle à essayer d’abord est « ${name} » : elle atteint l’objectif avec ${reached} et fait gagner ${f.money(net)} net par paire et par an.`
      : `La règle la moins chère qui atteint l’objectif est « ${name} » : ${reached}, pour une perte nette de ${f.money(-net)} par paire et par an.`,
  metWithout: (f, name, net) =>
    net > 0
      ? `L’objectif est atteint sans aucune règle ; « ${name} » ferait gagner encore ${f.money(net)} net par paire et par an.`
      : `L’objectif est atteint sans aucune règle, et aucune ne vaut son coût : la meilleure d’entre elles change le résultat commun de ${f.signedMoney(net)} net par paire et par an.`,
  noneReaches: (f, name, reached, net) =>
    `Aucune règle seule n’atteint l’objectif ; « ${name} » fait gagner le plus (${f.signedMoney(net)} net par paire et par an), avec ${reached}.`,
  noneHelps: (f, net) =>
    `Aucune règle seule n’atteint l’objectif ni ne vaut son coût ici : la meilleure d’entre elles change le résultat commun de ${f.signedMoney(net)} net par paire et par an.`,
  reached: (f, cooperation, measure) =>
    `${f.percent(cooperation)} de coopération ${measure === 'now' ? 'immédiatement' : 'après adaptation'}`,
  noRules: () => 'Le scénario ne nomme aucune règle à comparer.',
  rankedBy: () => 'Les règles sont classées selon qu’elles atteignent l’objectif, puis par gain net par paire et par an après adaptation.',

  exact: () =>
    'Tous les chiffres sont exacts : tous les comportements ont un nombre fini d’états et chaque paire a été résolue, non échantillonnée.',
  sampled: (f, error) =>
    `Certains comportements n’ont pas un nombre fini d’états ; leurs paires ont été jouées, et la coopération porte une erreur type allant jusqu’à ${f.finePercent(error)}.`,
  adaptation: () =>
    'Après adaptation : chaque côté imite ce qui rapporte le plus par affaire face à l’autre côté tel qu’il est (règle de Fermi, sélection 5, exploration 1 %), à partir d’aujourd’hui, jusqu’à ce que plus rien ne bouge ou que 1\u202f000 révisions soient passées.',
  sampledThresholds: () =>
    'Là où les chiffres sont échantillonnés, les probabilités de continuation qui atteignent un objectif sont approchées.',
};
