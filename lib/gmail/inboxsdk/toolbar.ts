import type { InboxSDK, KeyboardShortcutHandle } from '@inboxsdk/core';
import type { Mount, ToolbarButton } from '../port.ts';
import { untilAbort } from './lifetime.ts';
import { menuMount } from './menu.ts';

type Clicked = Parameters<
  Parameters<InboxSDK['Toolbars']['registerThreadButton']>[0]['onClick']
>[0];
const handles = new Map<string, KeyboardShortcutHandle>();

/** One handle for the same keys, so that Gmail's list of shortcuts names them once. */
function handleOf(sdk: InboxSDK, shortcut: NonNullable<ToolbarButton['shortcut']>) {
  const made =
    handles.get(shortcut.keys) ??
    sdk.Keyboard.createShortcutHandle({ chord: shortcut.keys, description: shortcut.title });
  handles.set(shortcut.keys, made);
  return made;
}

/** Puts a button with a menu above a conversation or above a list. */
export function addToolbarButton(
  sdk: InboxSDK,
  where: 'THREAD' | 'LIST',
  button: ToolbarButton,
  opened: (clicked: Clicked, menu: Mount) => void,
  signal: AbortSignal,
): void {
  const remove = sdk.Toolbars.registerThreadButton({
    title: button.title,
    iconClass: `may-i-icon may-i-${button.icon ?? 'clock'}`,
    positions: [where],
    hasDropdown: true,
    ...(button.shortcut && { keyboardShortcutHandle: handleOf(sdk, button.shortcut) }),
    onClick: (clicked) => {
      const { dropdown } = clicked;
      if (dropdown) opened(clicked, menuMount(dropdown, signal));
    },
  });
  untilAbort(remove, signal);
}
