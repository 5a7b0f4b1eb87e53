import { Library } from '../../components/pages/library/Library.tsx';
import type { LibraryActs } from '../../components/pages/library/library-acts.ts';
import type { Moment } from '../../components/queue/row.ts';
import { ask } from '../../lib/messages/client.ts';
import { useLive } from '../../lib/pages/use-live.ts';
import { libraryOf } from '../../lib/store/library.ts';

const acts: LibraryActs = {
  keep: (item) => ask.keepItem({ item }),
  remove: (id) => ask.removeItem({ id }),
};

/** The library over the database and the worker. */
export function LiveLibrary({ moment }: { moment: Moment }) {
  const { value, problem } = useLive(libraryOf, []);
  return <Library shelf={value} problem={problem} moment={moment} acts={acts} />;
}
