import './words-in-page.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';
import '../../components/queue/queue.css';
import '../../components/pages/pages.css';
import '../../components/pages/library/library.css';
import { PagesScene } from './pages-scene.tsx';
import { PopupScene } from './popup-scene.tsx';

/** `?scene=popup&state=many`: one surface in one state, without a browser extension around it. */
const asked = new URLSearchParams(location.search);
const scene = asked.get('scene') ?? 'popup';
const state = asked.get('state') ?? 'many';
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      {scene === 'popup' ? (
        <PopupScene state={state} />
      ) : (
        <PagesScene scene={scene} state={state} />
      )}
    </StrictMode>,
  );
}
