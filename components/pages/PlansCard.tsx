import { COUNTS, defaultPolicy } from '../../lib/policy/settings.ts';
import type { Count } from '../../lib/policy/settings.ts';
import { defaultNumbers, rangeOf } from '../../lib/policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../../lib/policy/playbooks/numbers.ts';
import { NUMBERS_OF } from '../../lib/policy/playbooks/numbers-of.ts';
import type { Playbook } from '../../lib/policy/playbooks/types.ts';
import { countText, text } from '../../lib/text/text.ts';
import { numberName, planName } from '../gmail/plan-names.ts';
import { NumberRow } from './NumberRow.tsx';
import type { NumberRowProps } from './NumberRow.tsx';
import type { Changed, Chosen } from './Settings.tsx';

interface Props {
  chosen: Chosen;
  onSave: (changed: Changed) => Promise<boolean>;
}

type Row = Omit<NumberRowProps, 'onSave'> & { changed: (value: number) => Changed };

/** The aim for the week has a card of its own. */
type PlanCount = Exclude<Count, 'weekAim'>;

const COUNT_NAMES: Record<PlanCount, string> = {
  usefulADay: 'number_useful_a_day',
  waitingAfter: 'number_waiting_after',
  silentAfter: 'number_silent_after',
  silentAfterDate: 'number_silent_after_date',
  letterAfter: 'number_letter_after',
};

/** The plans in the order in which somebody goes through them, each with its other numbers. */
const GROUPS: readonly [Playbook, ...PlanCount[]][] = [
  ['first-reach'],
  ['ask-permission'],
  ['callback'],
  ['silence', 'silentAfter', 'silentAfterDate'],
  ['list'],
  ['keep-in-touch'],
  ['last-letter', 'letterAfter'],
];

/** Every number of the plans, as it holds for everyone, with what it is by default. */
export function PlansCard({ chosen, onSave }: Props) {
  const ofPlan = (name: keyof PlanNumbers): Row => ({
    label: numberName(name),
    value: chosen.plan[name],
    standard: defaultNumbers[name],
    range: rangeOf(name),
    changed: (value) => ({ plan: { [name]: value } }),
  });
  const ofAll = (name: PlanCount): Row => ({
    label: text(COUNT_NAMES[name]),
    value: chosen[name],
    standard: defaultPolicy[name],
    range: { ...COUNTS[name], step: 1 },
    changed: (value) => ({ [name]: value }),
  });
  return (
    <section className="card" aria-labelledby="plans-title">
      <h2 className="card-title" id="plans-title">
        {text('plans_title')}
      </h2>
      <p className="card-words">{text('plans_words')}</p>
      {GROUPS.map(([playbook, ...counts]) => (
        <Group
          key={playbook}
          // What is called by one of its parts is a manner of all.
          title={playbook === 'ask-permission' ? text('plan_courtesy') : planName(playbook)}
          rows={[...NUMBERS_OF[playbook].map(ofPlan), ...counts.map(ofAll)]}
          onSave={onSave}
        />
      ))}
      <Group
        title={text('plans_each_day')}
        rows={[ofAll('usefulADay'), ofAll('waitingAfter')]}
        onSave={onSave}
      />
    </section>
  );
}

function Group({ title, rows, onSave }: { title: string; rows: Row[] } & Pick<Props, 'onSave'>) {
  const changed = rows.filter(({ value, standard }) => value !== standard).length;
  return (
    <details className="numbers-group">
      <summary>
        <span className="strong">{title}</span>
        {changed > 0 ? (
          <span className="caption">{countText('plans_changed', changed)}</span>
        ) : null}
      </summary>
      {rows.map(({ changed: change, ...row }) => (
        <NumberRow key={row.label} {...row} onSave={(value) => onSave(change(value))} />
      ))}
    </details>
  );
}
