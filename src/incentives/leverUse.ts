/** A lever pulled: its id and its parameters, as plain data. What is left out has its usual value. */
export interface LeverUse {
  readonly lever: string;
  readonly [parameter: string]: number | string;
}
