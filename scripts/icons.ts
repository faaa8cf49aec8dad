/** Renders the skill's icons from scripts/icon.svg, in the two sizes that the skill store wants. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** In pixels, width and height alike. */
const SIZES = [108, 512];

const drawing = readFileSync(join(__dirname, 'icon.svg'), 'utf8');
for (const size of SIZES) {
  const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(join(__dirname, `../interaction-model/assets/icon-${size}.png`), image.asPng());
}
