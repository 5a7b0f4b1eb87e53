import '../../components/pages/pages.css';
import { mount } from '../../lib/pages/mount.tsx';
import { LiveWelcome } from './LiveWelcome.tsx';

mount(<LiveWelcome />, 'welcome_title');
