import type { PersonView } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { QuietCause } from '../gmail/QuietCause.tsx';
import { Isolated } from '../ui/Isolated.tsx';
import type { ContactActs } from './contact-acts.ts';
import { useTold } from './use-told.tsx';

interface Props {
  person: PersonView;
  acts: Pick<ContactActs, 'explainQuiet' | 'undo'>;
}

/** Why it is quiet with somebody, to be changed on their page. */
export function ContactQuiet({ person, acts }: Props) {
  const { tell, line } = useTold(acts.undo);
  return (
    <>
      <Isolated>
        <QuietCause
          cause={person.quiet}
          onCause={(cause) =>
            void acts
              .explainQuiet(person, cause)
              .then((answer) => tell(answer, text('did_explain')))
          }
        />
      </Isolated>
      {line}
    </>
  );
}
