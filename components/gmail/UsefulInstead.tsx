import { text } from '../../lib/text/text.ts';

/** One line above Send: something useful would come next, and the mail only checks in. */
export function UsefulInstead({ name }: { name: string }) {
  const words = text('useful_instead', name);
  return (
    <p className="guard-line useful-instead" role="status">
      <span className="cut" title={words}>
        {words}
      </span>
    </p>
  );
}
