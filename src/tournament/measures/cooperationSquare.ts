import { type Side, bothSides } from '../../core/index.ts';
import type { Meet } from '../meetings.ts';
import type { ReadySpec } from '../readSpec.ts';

/** What makes an entry of a share of cooperations. */
type Read = (cooperation: number) => number;

/** The matrix whose eigenvector rates one pool: own cooperation with each other, chairs averaged; 0 where two did not meet. */
export function cooperationSquare({ vendors, met }: ReadySpec, meet: Meet, read: Read): number[][] {
  return vendors.map((_, i) =>
    vendors.map((_other, j) => (met(i, j) ? read((meet(i, j).vendor.cooperation + meet(j, i).partner.cooperation) / 2) : 0)),
  );
}

/** The matrix whose eigenvector rates one of two pools: cooperation there and back, added up over opponents. */
export function cooperationProduct({ vendors, partners, met }: ReadySpec, meet: Meet, side: Side, read: Read): number[][] {
  const cells = bothSides((of) => vendors.map((_, i) => partners.map((_other, j) => (met(i, j) ? read(meet(i, j)[of].cooperation) : 0))));
  const there = side === 'vendor' ? cells.vendor : transposed(cells.partner);
  const back = side === 'vendor' ? transposed(cells.partner) : cells.vendor;
  return there.map((row) => there.map((_, k) => row.reduce((sum, value, j) => sum + value * back[j]![k]!, 0)));
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return matrix[0]!.map((_, j) => matrix.map((row) => row[j]!));
}
