import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';

/** In place of the list while others look on: one calm line, and the way back. */
export function Discreet({ onEnd }: { onEnd: () => void }) {
  return (
    <div className="nothing">
      <Mark size="3rem" />
      <p className="nothing-title">{text('discreet_is_on')}</p>
      <p className="nothing-more">{text('discreet_is_on_words')}</p>
      <Button look="outlined" onClick={onEnd}>
        {text('discreet_end')}
      </Button>
    </div>
  );
}
