import type { Formula } from './formula.ts';

/** Every name a formula uses, once each, in order of appearance. */
export function namesIn(formula: Formula): string[] {
  return [...new Set(partsOf(formula).flatMap((part) => (part.kind === 'name' ? [part.name] : [])))];
}

function partsOf(formula: Formula): Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'name':
      return [formula];
    case 'negative':
      return partsOf(formula.of);
    case 'arithmetic':
      return [...partsOf(formula.left), ...partsOf(formula.right)];
    case 'function':
      return formula.inputs.flatMap(partsOf);
    case 'choice':
      return [formula.condition.left, formula.condition.right, formula.yes, formula.no].flatMap(partsOf);
  }
}
