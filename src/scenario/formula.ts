/** How two numbers compare; the outcome may only decide a `condition ? a : b`. */
export interface Comparison {
  readonly operator: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly left: Formula;
  readonly right: Formula;
}

/**
 * A formula after reading: plain data that holds nothing but numbers, names and arithmetic, so that nothing
 * outside it can be reached by computing it.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '/' | '^'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'function'; readonly name: string; readonly inputs: readonly Formula[] }
  | { readonly kind: 'choice'; readonly condition: Comparison; readonly yes: Formula; readonly no: Formula };
