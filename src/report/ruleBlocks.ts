import type { Advice } from '../advice/index.ts';
import type { Block } from './block.ts';

/** What is said of each rule, under its name, best rule first. */
export function ruleBlocks({ ranking, findings }: Advice): Block[] {
  return ranking.flatMap(({ place, judged }): Block[] => {
    const { rule } = judged;
    const heading: Block = { kind: 'heading', text: `${place}. ${rule.name}`, ...(rule.about !== undefined && { about: rule.about }) };
    const items = findings.filter((finding) => finding.section === 'rules' && finding.rule === rule.id).map(({ text }) => text);
    return [heading, { kind: 'sentences', items }];
  });
}
