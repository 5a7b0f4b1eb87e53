import { telLink } from '../../../components/ui/phone.ts';
import { pressLink } from '../../../components/ui/press-link.ts';

/** Hands a number to whatever calls on this machine. */
export function dial(phone: string): void {
  const href = telLink(phone);
  if (href) pressLink(href);
}
