import { permissionText } from '../../components/gmail/permission-text.ts';
import type { Person } from '../../components/gmail/types.ts';
import { gmailLink } from '../gmail/link.ts';
import type { Evidence } from '../ledger/state.ts';
import { text } from '../text/text.ts';
import type { Scene } from './scene.ts';

/** Copies what somebody said, with the day and the way to the message, and says that it is copied. */
export function showPermission(scene: Scene, person: Person, said: Evidence): void {
  const id = said.message ?? said.thread;
  const link = id && gmailLink(said.account, id);
  void navigator.clipboard.writeText(permissionText(person, said, link, scene.time())).then(
    () => scene.ui.toast({ text: text('copied') }),
    () => scene.ui.toast({ text: text('not_copied') }),
  );
}
