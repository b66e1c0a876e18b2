import type { guidelines as english } from '../english/guidelines.ts';
import type { Formats } from '../formats.ts';
import { de } from './contract.ts';

type Holding = Parameters<typeof english.verdict>[0];
type Words = Parameters<typeof english.envy>[1];
type Earner = NonNullable<Parameters<typeof english.envy>[2]['bestOther']>;

const holding: Readonly<Record<Holding, string>> = {
  holds: 'se vérifie',
  'does-not-hold': 'ne se vérifie pas',
  'cannot-tell': 'ne peut être ni confirmé ni infirmé',
};

function pool({ others, when }: Words): string {
  return when === 'now'
    ? `aux comportements actuels ${de(others)}`
    : `aux comportements ${de(others)} une fois que les deux côtés se sont adaptés`;
}

/** A claim, whether it holds, for whom and against whom. */
function told(claim: string, verdict: Holding, words: Words): string {
  return `${claim} : cela ${holding[verdict]} pour ${words.who} face ${pool(words)}`;
}

function letPass(f: Formats, share: number): string {
  if (share === 0) return 'aucune défection';
  return share === 1 ? 'toutes les défections' : `${f.finePercent(share)} des défections`;
}

function fare(f: Formats, { name, payoff }: Earner): string {
  return `${name} (${f.money(payoff)} par affaire)`;
}

/** More, less or as much: what the first earns beside the second. */
function beside(f: Formats, first: number, second: number): string {
  const lead = Math.abs(first - second);
  if (lead <= 1e-9 * Math.max(Math.abs(first), Math.abs(second))) return 'autant que';
  return `${f.money(lead)} par affaire de ${first > second ? 'plus' : 'moins'} que`;
}

/** What giving up the best generosity for a rule costs, or gains. */
function cost(f: Formats, rule: string, loss: number): string {
  if (Math.abs(loss) < 0.005) return `${rule} rapporte autant`;
  return `${rule} ${loss > 0 ? 'perd' : 'gagne'} ${f.money(Math.abs(loss))} par affaire`;
}

/** Axelrod's advice as tested in an environment: each sentence says whether it holds and on which figures. */
export const guidelines: typeof english = {
  title: 'Les quatre principes, mis à l’épreuve ici',
  names: {
    envy: 'Ne pas être envieux',
    firstToDefect: 'Ne pas faire défection le premier',
    reciprocity: 'Rendre la pareille',
    clarity: 'Ne pas être trop malin',
  },
  verdict: (verdict) => holding[verdict],
  envy: (f, words, { verdict, correlation, bestOutscoring, bestOther }) => {
    const claim = told('Nul besoin de faire mieux que son interlocuteur', verdict, words);
    const rank =
      correlation === null
        ? 'aucune corrélation de rang entre l’écart de score et le gain ne peut être donnée'
        : `la corrélation de rang entre l’écart de score et le gain est de ${f.number(correlation)}`;
    if (bestOutscoring === null) return `${claim} ; aucun comportement ne fait mieux que l’interlocuteur ici ; ${rank}.`;
    if (bestOther === null) return `${claim} ; tous les comportements font mieux que l’interlocuteur ici ; ${rank}.`;
    return `${claim} ; ${rank} ; le meilleur comportement qui fait mieux que l’interlocuteur est ${fare(f, bestOutscoring)}, le meilleur des autres est ${fare(f, bestOther)}.`;
  },
  firstToDefect: (f, words, { verdict, bestNice, bestOther, meanNice, meanOther }) => {
    const claim = told('Il ne faut pas faire défection le premier', verdict, words);
    if (bestNice === null || bestOther === null) return `${claim} ; il n’y a qu’une sorte de comportement à comparer.`;
    const means =
      meanNice === null || meanOther === null
        ? ''
        : ` ; en moyenne, ceux qui ne commencent jamais gagnent ${f.money(meanNice)}, les autres ${f.money(meanOther)}`;
    return `${claim} ; le meilleur de ceux qui ne commencent jamais, ${fare(f, bestNice)}, gagne ${beside(f, bestNice.payoff, bestOther.payoff)} le meilleur des autres, ${fare(f, bestOther)}${means}.`;
  },
  reciprocity: (f, words, { verdict, strict, best, bestRange, loss }) => {
    const claim = told('Il faut rendre la coopération comme la défection', verdict, words);
    const [from, to] = bestRange;
    const forgive =
      from === to
        ? `le donnant-donnant réussit le mieux en ${from === 0 ? 'ne ' : ''}laissant passer ${letPass(f, from)}`
        : `le donnant-donnant réussit aussi bien en laissant passer n’importe quelle part, entre ${letPass(f, from)} et ${letPass(f, to)}`;
    const strictness = strict === 'holds' ? 'être strict ne coûte rien' : cost(f, 'le donnant-donnant strict', loss.strict);
    const rules = [
      cost(f, 'rendre deux coups pour un', loss.twoTits),
      cost(f, 'ne répondre qu’à deux coups de suite', loss.twoTats),
      cost(f, 'toujours coopérer', loss.alwaysCooperate),
      cost(f, 'toujours faire défection', loss.alwaysDefect),
    ];
    return `${claim} ; ${forgive} (${f.money(best.payoff)} par affaire) ; en comparaison, ${strictness}, ${f.list(rules)}.`;
  },
  clarity: (f, words, { verdict, bestSimple, bestComplicated }) => {
    const claim = told('Il ne faut pas être trop malin', verdict, words);
    if (bestSimple === null || bestComplicated === null) return `${claim} ; il n’y a qu’une sorte de comportement à comparer.`;
    return `${claim} ; la meilleure règle à un ou deux états, ${fare(f, bestSimple)}, gagne ${beside(f, bestSimple.payoff, bestComplicated.payoff)} la meilleure de celles qui en ont davantage, ${fare(f, bestComplicated)}.`;
  },
  howForgiving: (f, words, { bestRange: [from, to] }) => {
    const question = `Jusqu’où faut-il pardonner ? Pour ${words.who}, face ${pool(words)},`;
    return from === to
      ? `${question} le plus payant est de ${from === 0 ? 'ne ' : ''}laisser passer ${letPass(f, from)}.`
      : `${question} laisser passer n’importe quelle part, entre ${letPass(f, from)} et ${letPass(f, to)}, paie autant.`;
  },
};
