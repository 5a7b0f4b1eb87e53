import type { UsefulWay } from '../../components/gmail/types.ts';
import { localZone } from '../clock/zone.ts';
import { ask } from '../messages/client.ts';

/** The way to useful things from a page of the extension. */
export const usefulWay: UsefulWay = {
  load: ({ email, name }, find) =>
    ask.usefulFor({
      zone: localZone(),
      people: [name ? { email, name } : { email }],
      ...(find && { find }),
    }),
  onLibrary: () => void ask.openLibrary({}),
};
