import '../../components/pages/pages.css';
import { mount } from '../../lib/pages/mount.tsx';
import { LiveRehearsal } from './LiveRehearsal.tsx';

mount(<LiveRehearsal />, 'rehearsal_title');
