import { Notice } from '../../../components/gmail/Notice.tsx';
import { Toast } from '../../../components/gmail/Toast.tsx';
import { Boundary } from './boundary.tsx';
import type { Mount } from '../../gmail/port.ts';
import type { NoticeWords, Shown, ToastWords, Ui } from './ui.ts';

/** As long as what was kept by itself can be taken back in one click. */
const TOAST_MS = 10_000;

interface Corner {
  toast?: ToastWords;
  said?: string;
  notices: Map<string, NoticeWords>;
}

/**
 * The one corner of the window where toasts and notices stand. It is drawn before it is needed: screen
 * readers tell what comes into a place that they know already.
 */
export function createCorner(
  show: Ui['show'],
  onFailure: () => void,
  signal: AbortSignal,
): Pick<Ui, 'prepare' | 'toast' | 'say' | 'notice' | 'dismiss'> {
  const corner: Corner = { notices: new Map() };
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sayingTimer: ReturnType<typeof setTimeout> | undefined;

  const endToast = () => {
    delete corner.toast;
    draw();
  };
  const endSaying = () => {
    delete corner.said;
    draw();
  };
  const dismiss = (id: string) => {
    if (corner.notices.delete(id)) draw();
  };
  function draw(): void {
    if (signal.aborted) return;
    const { toast, said, notices } = corner;
    const action = toast?.action;
    const node = (
      <>
        {[...notices].map(([id, words]) => (
          <Boundary key={id} onError={onFailure}>
            <Notice {...words} {...(!words.stays && { onClose: () => dismiss(id) })} />
          </Boundary>
        ))}
        <div role="status">
          {toast && (
            <Boundary onError={onFailure}>
              <Toast
                text={toast.text}
                action={action && { ...action, onPress: () => (endToast(), action.onPress()) }}
              />
            </Boundary>
          )}
        </div>
        <p className="unseen" aria-live="polite">
          {said}
        </p>
      </>
    );
    if (shown) shown.update(node);
    else shown = show(cornerMount(signal), node, plain);
  }
  // What has to be known is told in plain words where nothing can be drawn.
  const plain = () => [...corner.notices.values()].map(({ text: words }) => words).join('\n');
  return {
    // The place is drawn empty, before there are words.
    prepare: draw,
    toast: (words) => {
      clearTimeout(timer);
      corner.toast = words;
      timer = setTimeout(endToast, TOAST_MS);
      draw();
    },
    say: (words) => {
      clearTimeout(sayingTimer);
      // The same words again are told again only where something differs.
      corner.said = corner.said === words ? `${words}\u00a0` : words;
      sayingTimer = setTimeout(endSaying, TOAST_MS);
      draw();
    },
    notice: (id, words) => {
      corner.notices.set(id, words);
      draw();
    },
    dismiss,
  };
}

/** A place at the lower edge of the window that covers nothing of Gmail but its margin. */
function cornerMount(signal: AbortSignal): Mount {
  const element = document.createElement('div');
  element.className = 'may-i-corner';
  document.body.append(element);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, signal, close: () => element.remove() };
}
