/**
 * Draws the toolbar icons from `public/mark.svg`: `node scripts/icons.ts`. Three sets: as it is,
 * muted for while the guard is off, and with a dot for something overdue.
 */
import { mkdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';

const SIZES = [16, 32, 48, 128];
const source = await readFile(new URL('../public/mark.svg', import.meta.url), 'utf8');

/** The dot keeps a clear ring around it, so that it reads on the bubble and on any toolbar. */
const dot = {
  ring: '<mask id="m"><rect width="32" height="32" fill="#fff"/><circle cx="26.5" cy="5.5" r="7.5" fill="#000"/></mask><g mask="url(#m)">',
  mark: '</g><circle cx="26.5" cy="5.5" r="5.2" fill="#d6432f"/>',
};
const sets: Record<string, string> = {
  icon: source,
  'icon-off': source.replace('#0e8070', '#8b9693'),
  'icon-late': source
    .replace(/(<svg[^>]*>)/, `$1${dot.ring}`)
    .replace('</svg>', `${dot.mark}</svg>`),
};

for (const [folder, svg] of Object.entries(sets)) {
  const target = new URL(`../public/${folder}/`, import.meta.url);
  await mkdir(target, { recursive: true });
  for (const size of SIZES) {
    // Drawn at the density of the size itself, so that edges fall as sharp as they can.
    await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(new URL(`${size}.png`, target).pathname);
  }
}
