import { type Problems, sides } from '../core/index.ts';

/** Notes what is wrong with payoff tables; gives the number of behaviours of each pool, or null where they cannot be told. */
export function checkTables(problems: Problems, payoffs: unknown, path = 'payoffs'): readonly number[] | null {
  if (Array.isArray(payoffs)) {
    const shape = checkTable(problems, path, payoffs);
    if (shape === null) return null;
    if (shape.rows !== shape.columns) {
      const expected = 'as many columns as rows: each behaviour against each';
      problems.add({ path, message: 'the table of one pool is not square', received: `${shape.rows} × ${shape.columns}`, expected });
      return null;
    }
    return [shape.rows];
  }
  if (typeof payoffs !== 'object' || payoffs === null || !('vendor' in payoffs) || !('partner' in payoffs)) {
    problems.add({
      path,
      message: 'not payoff tables',
      received: payoffs,
      expected: 'rows of numbers, or { vendor, partner } with rows each',
    });
    return null;
  }
  const [vendor, partner] = sides.map((side) => checkTable(problems, `${path}.${side}`, Reflect.get(payoffs, side)));
  if (!vendor || !partner) return null;
  if (vendor.rows !== partner.rows || vendor.columns !== partner.columns) {
    const expected = `${vendor.rows} × ${vendor.columns}, as the vendor's`;
    problems.add({
      path: `${path}.partner`,
      message: 'the tables differ in shape',
      received: `${partner.rows} × ${partner.columns}`,
      expected,
    });
    return null;
  }
  return [vendor.rows, vendor.columns];
}

function checkTable(problems: Problems, path: string, table: unknown): { rows: number; columns: number } | null {
  if (!Array.isArray(table) || table.length === 0 || !Array.isArray(table[0]) || table[0].length === 0) {
    problems.add({ path, message: 'not a table', received: table, expected: 'at least one row of at least one number' });
    return null;
  }
  const before = problems.found.length;
  const columns = table[0].length;
  table.forEach((row: unknown, i) => {
    if (!Array.isArray(row) || row.length !== columns) {
      problems.add({ path: `${path}[${i}]`, message: 'rows differ in length', received: row, expected: `${columns} numbers` });
    } else {
      for (let j = 0; j < columns; j++) problems.number(`${path}[${i}][${j}]`, row[j]);
    }
  });
  return problems.found.length === before ? { rows: table.length, columns } : null;
}
