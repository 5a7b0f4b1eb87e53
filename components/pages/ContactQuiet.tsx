import { useState } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { QuietCause } from '../gmail/QuietCause.tsx';
import { Isolated } from '../ui/Isolated.tsx';
import { notSaved } from '../ui/problem.ts';
import type { ContactActs } from './contact-acts.ts';

interface Props {
  person: PersonView;
  acts: Pick<ContactActs, 'explainQuiet'>;
}

/** Why it is quiet with somebody, to be changed on their page. */
export function ContactQuiet({ person, acts }: Props) {
  const [problem, setProblem] = useState<string>();
  return (
    <>
      <Isolated>
        <QuietCause
          cause={person.quiet}
          onCause={(cause) =>
            void acts
              .explainQuiet(person, cause)
              .then((answer) => setProblem(answer.ok ? undefined : notSaved(answer.problem)))
          }
        />
      </Isolated>
      {problem ? (
        <p className="late-words" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}
