import { build } from './start/build.ts';
import { hasDisplay } from './start/display.ts';
import { HELP, readOptions } from './start/options.ts';
import type { Options } from './start/options.ts';
import { ownMail } from './start/own-mail.ts';
import { startClean } from './start/places.ts';
import { openRealGmail } from './start/real-gmail.ts';
import { openWindow } from './start/window.ts';
import { tour } from './tour/tour.ts';

async function start(options: Options): Promise<number> {
  const { gmail, mbox, reset } = options;
  if (reset) {
    const aside = startClean(gmail ? 'gmail' : mbox ? 'mail' : 'sample');
    if (aside) console.log(`The earlier profile was put aside: ${aside}`);
  }
  if ((gmail || mbox) && !hasDisplay()) {
    console.error('There is no display here to open a window on. npm start alone runs the tour.');
    return 1;
  }
  if (gmail) await openRealGmail(await build('release'));
  else if (mbox) await openWindow(await build('sample'), await ownMail(mbox));
  else if (options.tour || !hasDisplay()) return tour(await build('sample'));
  else await openWindow(await build('sample'));
  return 0;
}

const options = readOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
try {
  process.exit(await start(options));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
