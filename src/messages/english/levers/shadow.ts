/** Words for levers on the shadow of the future: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const shadowWords = {
  churn: {
    name: 'less churn',
    about: 'Fewer relationships end within a year.',
    params: { level: 'chance that a relationship ends within a year' },
  },
};
