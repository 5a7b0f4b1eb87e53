import '../../components/queue/queue.css';
import '../../components/pages/pages.css';
import { mount } from '../../lib/pages/mount.tsx';
import { LivePages } from './LivePages.tsx';

mount(<LivePages />, 'short_name');
