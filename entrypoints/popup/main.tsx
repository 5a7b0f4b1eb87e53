import '../../components/queue/queue.css';
import { mount } from '../../lib/pages/mount.tsx';
import { LivePopup } from './LivePopup.tsx';

mount(<LivePopup />, 'short_name');
