import type { TopLevelSpec } from 'vega-lite';
import { type Alternative, finishSvg } from './finishSvg.ts';

/**
 * Draws a Vega-Lite specification as SVG. Vega is loaded when the first picture is drawn: it takes about half a second.
 */
export async function drawSvg(spec: TopLevelSpec, alternative: Alternative): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  const drawing = await view.toSVG();
  view.finalize();
  return finishSvg(drawing, alternative);
}
