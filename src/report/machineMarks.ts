import type { Automaton } from '../strategies/index.ts';
import { escapeXml } from './escapeXml.ts';
import { type MachineLayout, type Point, diameter } from './machineLayout.ts';
import { grey, ink } from './theme.ts';

/** Ground of a state by what it plays: cooperation, defection, a draw between them. */
const grounds = { C: '#cfe8f3', D: '#f7d6bf', drawn: '#e9e4f2' } as const;

/** Circles, arrows and words of a state diagram, as SVG. */
export function machineMarks(automaton: Automaton, { ways, start, states }: MachineLayout, percent: (share: number) => string): string {
  const arrows = [...ways, ...start].map(({ points }) => arrow(points));
  const dots = start
    .slice(0, 1)
    .map(({ points: [first] }) => (first === undefined ? '' : `<circle cx="${round(first.x)}" cy="${round(first.y)}" r="4"/>`));
  const circles = states.map(({ x, y }, state) => {
    const chance = automaton.play[state]!;
    const ground = chance === 1 ? grounds.C : chance === 0 ? grounds.D : grounds.drawn;
    const word = chance === 1 ? 'C' : chance === 0 ? 'D' : percent(chance);
    return [
      `<circle cx="${round(x)}" cy="${round(y)}" r="${diameter / 2}" fill="${ground}" stroke="${ink}"/>`,
      `<text x="${round(x)}" y="${round(y + 3)}" text-anchor="middle" font-size="${word.length > 2 ? 11 : 16}" font-weight="bold">${escapeXml(word)}</text>`,
      `<text x="${round(x)}" y="${round(y + 16)}" text-anchor="middle" font-size="9" fill="${grey}">${state + 1}</text>`,
    ].join('');
  });
  const words = ways.map(({ label, at }) =>
    label
      .map((text, i) => {
        const y = at.y + 4 + (i - (label.length - 1) / 2) * 14;
        return `<text x="${round(at.x)}" y="${round(y)}" text-anchor="middle" stroke="#ffffff" stroke-width="4" paint-order="stroke">${escapeXml(text)}</text>`;
      })
      .join(''),
  );
  return [...arrows, ...dots, ...circles, ...words].join('');
}

/** A smooth line through the points, with a head at its end. */
function arrow(points: readonly Point[]): string {
  const first = points[0];
  const last = points.at(-1);
  const before = points.at(-2);
  if (first === undefined || last === undefined || before === undefined) return '';
  let path = `M${round(first.x)},${round(first.y)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const end = i === points.length - 2 ? last : middle(points[i]!, points[i + 1]!);
    path += `Q${round(points[i]!.x)},${round(points[i]!.y)} ${round(end.x)},${round(end.y)}`;
  }
  if (points.length === 2) path += `L${round(last.x)},${round(last.y)}`;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const corner = (turn: number): string => `${round(last.x - 9 * Math.cos(angle + turn))},${round(last.y - 9 * Math.sin(angle + turn))}`;
  return `<path d="${path}" fill="none" stroke="${grey}"/><path d="M${round(last.x)},${round(last.y)}L${corner(0.4)} ${corner(-0.4)}Z" fill="${grey}"/>`;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
