import '../../components/queue/queue.css';
import '../../components/pages/pages.css';
import '../../components/pages/letter/letter.css';
import '../../components/pages/library/library.css';
import { mount } from '../../lib/pages/mount.tsx';
import { LivePages } from './LivePages.tsx';

mount(<LivePages />, 'short_name');
