/** Words for levers: `name` for tables, `about` one sentence, `params` what each parameter is. */
export const memoryWords = {};
