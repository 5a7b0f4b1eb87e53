import { UsefulMenu } from '../../components/gmail/UsefulMenu.tsx';
import type { LoadUseful, UsefulWay } from '../../components/gmail/types.ts';
import type { Compose, Mount } from '../gmail/port.ts';
import { giveUseful } from './give-useful.ts';
import { refsOf } from './people.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/** The way to useful things from Gmail. */
export function usefulWay(scene: Scene): UsefulWay {
  return {
    load: (person, find) => loadUseful(scene, [person])(find),
    onLibrary: () => void scene.ask.openLibrary({}),
  };
}

/** Asks what of the library these people have not had. */
function loadUseful(scene: Scene, people: Person[]): LoadUseful {
  return (find) => {
    const { zone } = scene.time();
    return scene.ask.usefulFor({ zone, people: refsOf(people), ...(find && { find }) });
  };
}

/** The useful things for whom a mail goes to, in the place of its menu. */
export function usefulMenu(scene: Scene, compose: Compose, menu: Mount, people: Person[]) {
  const give = giveUseful(scene, compose);
  return (
    <UsefulMenu
      people={people}
      load={loadUseful(scene, people)}
      onPick={(thing) => {
        menu.close();
        give(thing);
      }}
      onLibrary={usefulWay(scene).onLibrary}
      onClose={() => {
        menu.close();
        compose.focus();
      }}
    />
  );
}
