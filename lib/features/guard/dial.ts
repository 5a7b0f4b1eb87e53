import { telLink } from '../../../components/ui/phone.ts';

/** Hands a number to whatever calls on this machine. */
export function dial(phone: string): void {
  const href = telLink(phone);
  if (!href) return;
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
