import type { TopLevelSpec } from 'vega-lite';
import { type Language, messagesFor } from '../messages/index.ts';
import { type AnyTables, invasionGraph } from '../population/index.ts';
import { type ChartOptions, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { pixels } from './pixels.ts';
import { grey, ink, lineHeight, theme } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** Populations of one behaviour, or of one on each side, and who invades whom. */
export interface InvasionPicture {
  /** Of what is said about it; default `en`. */
  readonly language?: Language;
  /** One name for each node. */
  readonly nodes: readonly string[];
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly kind: 'strict' | 'weak' | 'neutral' }[];
}

const radius = 16;
const labelWidth = 170;
const dashes = { strict: [1, 0], weak: [10, 4], neutral: [2, 4] } as const;
const kinds = ['strict', 'weak', 'neutral'] as const;

/** The invasion graph of a field; in two pools a node stands for a vendor and a partner behaviour together. */
export function invasionPicture(
  payoffs: AnyTables,
  names: readonly string[] | { readonly vendor: readonly string[]; readonly partner: readonly string[] },
  language: Language = 'en',
): InvasionPicture {
  if ('vendor' in names) {
    const { vendor, partner } = names;
    const place = (at: unknown): number => {
      const pair = at as { readonly vendor: number; readonly partner: number };
      return pair.vendor * partner.length + pair.partner;
    };
    return {
      language,
      nodes: vendor.flatMap((own) => partner.map((other) => `${own} / ${other}`)),
      arrows: invasionGraph(payoffs).map(({ from, to, kind }) => ({ from: place(from), to: place(to), kind })),
    };
  }
  const arrows = invasionGraph(payoffs).map(({ from, to, kind }) => ({ from: Number(from), to: Number(to), kind }));
  return { language, nodes: names, arrows };
}

/** The Vega-Lite specification of an invasion graph: nodes on a circle, numbered, with names outside; arrows told apart by dash. */
export function invasionSpec({ language = 'en', nodes, arrows }: InvasionPicture, { width = wide }: ChartOptions = {}): TopLevelSpec {
  const circle = Math.min(150, width / 2 - labelWidth);
  const centre = { x: width / 2, y: circle + 56 };
  const places = nodes.map((name, i) => {
    const angle = (2 * Math.PI * i) / nodes.length - Math.PI / 2;
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    return { name, number: String(i + 1), ux, uy, x: centre.x + circle * ux, y: centre.y + circle * uy };
  });
  const drawn = arrows.map(({ from, to, kind }) => {
    const [a, b] = [places[from]!, places[to]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    // Beside the middle, so that two arrows between the same nodes do not cover each other.
    const [ox, oy] = arrows.some((other) => other.from === to && other.to === from) ? [-4 * uy, 4 * ux] : [0, 0];
    const end = { x2: b.x - ux * (radius + 2) + ox, y2: b.y - uy * (radius + 2) + oy };
    return {
      kind,
      x: a.x + ux * radius + ox,
      y: a.y + uy * radius + oy,
      ...end,
      angle: (Math.atan2(uy, ux) * 180) / Math.PI + 90,
      hx: end.x2 - 4 * ux,
      hy: end.y2 - 4 * uy,
    };
  });
  const labels = places.map(({ name, ux, uy, x, y }) => {
    const lines = wrapWords(name, lettersIn(labelWidth - 30, 12));
    const height = (lines.length - 1) * lineHeight;
    return {
      text: lines.join('\n'),
      align: Math.abs(ux) < 0.3 ? 'center' : ux > 0 ? 'left' : 'right',
      x: x + 24 * ux,
      y: y + 30 * uy - (Math.abs(ux) < 0.3 ? (uy < 0 ? height : 0) : height / 2),
    };
  });
  const at = { x: pixels('x'), y: pixels('y') };
  return {
    ...theme(language),
    width,
    height: 2 * circle + 112,
    padding: 0,
    layer: [
      ...kinds.map((kind) => ({
        data: { values: drawn.filter((arrow) => arrow.kind === kind) },
        mark: { type: 'rule' as const, stroke: grey, strokeWidth: 1.5, strokeDash: [...dashes[kind]] },
        encoding: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' } },
      })),
      {
        data: { values: drawn },
        mark: { type: 'point', shape: 'triangle', filled: true, size: 70, fill: ink, opacity: 1 },
        encoding: { x: pixels('hx'), y: pixels('hy'), angle: { field: 'angle', type: 'quantitative', scale: null } },
      },
      {
        data: { values: places },
        mark: { type: 'point', shape: 'circle', size: Math.PI * radius ** 2, fill: '#f2f7fa', stroke: ink, strokeWidth: 1.5, opacity: 1 },
        encoding: at,
      },
      {
        data: { values: places },
        mark: { type: 'text', baseline: 'middle' },
        encoding: { ...at, text: { field: 'number', type: 'nominal' } },
      },
      ...(['left', 'center', 'right'] as const).map((align) => ({
        data: { values: labels.filter((label) => label.align === align) },
        mark: { type: 'text' as const, baseline: 'middle' as const, align, lineBreak: '\n' },
        encoding: { ...at, text: { field: 'text', type: 'nominal' as const } },
      })),
    ],
  };
}

/** What an invasion graph shows, in words. */
export function invasionText({ language = 'en', nodes, arrows }: InvasionPicture): string {
  const { report: say } = messagesFor(language).evolve;
  return say.invasionText(arrows.map(({ from, to, kind }) => say.arrow(nodes[from]!, nodes[to]!, kind)).join('; '));
}

/** Draws an invasion graph as SVG, with a text alternative; legible without colour. */
export function invasionChart(picture: InvasionPicture, options: ChartOptions = {}): Promise<string> {
  const { report: say } = messagesFor(picture.language ?? 'en').evolve;
  return drawSvg(invasionSpec(picture, options), {
    id: options.id ?? 'invasion',
    title: say.invasionTitle,
    description: invasionText(picture),
  });
}
