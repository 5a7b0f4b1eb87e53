import { isStep } from '../../lib/policy/playbooks/types.ts';
import type { PersonView } from '../../lib/messages/answers.ts';
import { timeOf } from './contact-panel.ts';
import type { ContactPanelProps } from './contact-panel.ts';
import { NextStep } from './NextStep.tsx';
import { UsefulNext } from './UsefulNext.tsx';
import { WriteStep } from './WriteStep.tsx';

interface Props extends Pick<ContactPanelProps, 'readDate' | 'onPlan' | 'onWrite' | 'useful'> {
  view: PersonView;
  name: string;
}

/** What comes next with somebody, and what helps to do it from here. */
export function ComesNext(props: Props & Parameters<typeof timeOf>[0]) {
  const { view, name, readDate, useful } = props;
  const { next, email } = view;
  const time = timeOf(props);
  if (!next) return null;
  const step = isStep(next) && next.from === 'plan' ? next : undefined;
  return (
    <NextStep
      next={next}
      name={name}
      time={time}
      readDate={readDate}
      plan={view.plan}
      onPlan={(change) => props.onPlan(email, change)}
    >
      {useful && step?.kind === 'useful' && (
        <UsefulNext
          name={name}
          asOf={view}
          load={(find) => useful.load(view, find)}
          onPick={(thing) => useful.onPick(email, thing)}
          onLibrary={useful.onLibrary}
        />
      )}
      {step && (
        <WriteStep
          step={step}
          name={name}
          time={time}
          onWrite={(draft) => props.onWrite(draft, email)}
        />
      )}
    </NextStep>
  );
}
