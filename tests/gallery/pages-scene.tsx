import { useMemo, useState } from 'react';
import { About } from '../../components/pages/About.tsx';
import { Backup } from '../../components/pages/Backup.tsx';
import { Contacts } from '../../components/pages/Contacts.tsx';
import { Library } from '../../components/pages/library/Library.tsx';
import { Rehearsal } from '../../components/pages/Rehearsal.tsx';
import { rehearse } from '../../lib/rehearsal/rehearse.ts';
import { defaultNumbers } from '../../lib/policy/playbooks/numbers.ts';
import { Settings } from '../../components/pages/Settings.tsx';
import type { Chosen } from '../../components/pages/Settings.tsx';
import { Shell } from '../../components/pages/Shell.tsx';
import type { Room } from '../../components/pages/Shell.tsx';
import { Today } from '../../components/pages/Today.tsx';
import { Welcome } from '../../components/pages/Welcome.tsx';
import type { QueueActs } from '../../components/queue/acts.ts';
import { SHELVES } from './stub-items.ts';
import { people, priya } from './stub-people.ts';
import { many, moment } from './stub-rows.ts';

const idle = async () => ({ ok: false as const, problem: { code: 'failed' as const } });
const acts: QueueActs = {
  write: idle,
  openThread: idle,
  look: idle,
  call: async () => undefined,
  letter: () => undefined,
  done: idle,
  decline: idle,
  moved: idle,
  later: idle,
  happened: idle,
  undo: idle,
  readDate: idle,
};

function ContactsScene({ state }: { state: string }) {
  const [search, setSearch] = useState('');
  const [selected, select] = useState<string | undefined>(
    state === 'person' || state === 'quiet' ? 'p5' : undefined,
  );
  const found = useMemo(
    () => people.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())),
    [search],
  );
  const all = state === 'nobody' ? [] : found;
  const quiet = state === 'quiet' ? { standing: { standing: 'silent' as const } } : {};
  const of = people.find(({ id }) => id === selected);
  return (
    <Contacts
      total={all.length}
      rowAt={(index) => all[index]}
      onRange={() => {}}
      search={search}
      onSearch={setSearch}
      selected={selected}
      onSelect={select}
      person={of ? { ...priya, ...quiet, name: of.name, email: of.email } : undefined}
      moment={moment}
      acts={{
        reopen: idle,
        edit: idle,
        explainQuiet: idle,
        undo: idle,
        call: async () => undefined,
        happened: idle,
        plan: idle,
        readDate: idle,
      }}
      gmail="https://mail.google.com/"
    />
  );
}

function SettingsScene({ full }: { full: boolean }) {
  const [chosen, choose] = useState<Chosen>({
    wordings: ['May I write again {span}, say {date}?'],
    workingDays: [1, 2, 3, 4, 5],
    wornOff: ['urgency'],
    ringAt: '09:00',
    fiscalStart: 1,
    hemisphere: 'north',
    internalDomains: ['maplefield.example', 'a-house-with-a-very-long-name.maplefield.example'],
    weekAim: 10,
    pressureHint: 3,
    pressureConfirm: 0,
    discreet: false,
    plan: { ...defaultNumbers, tries: 9, silenceStretch: 1.3 },
    usefulADay: 5,
    waitingAfter: 1,
    silentAfter: 10,
    silentAfterDate: 5,
    letterAfter: 30,
  });
  return (
    <Settings
      chosen={chosen}
      moment={moment}
      rehearsal="#rehearsal"
      onSave={async (changed) => {
        if (full) return { ok: false, problem: { code: 'store-full' } };
        choose({ ...chosen, ...changed, plan: { ...chosen.plan, ...changed.plan } });
        return { ok: true, value: true };
      }}
    />
  );
}

async function* lines() {
  yield ['{"mayI":"ledger","format":1}', ...Array.from({ length: 1203 }, () => '{}')];
}

/** The full page and the first steps, over stubs. */
export function PagesScene({ scene, state }: { scene: string; state: string }) {
  if (scene === 'welcome') {
    return (
      <Welcome
        pinned={state === 'pinned'}
        stale={state === 'stale' ? 2 : 0}
        gmail="https://mail.google.com/"
        rehearsal="#rehearsal"
        start="#start"
        onReloadGmail={() => {}}
      />
    );
  }
  if (scene === 'rehearsal') {
    const ana = {
      email: 'ana@harbour.example',
      name: state === 'long' ? 'Ana Maria '.repeat(20) : 'Ana Lima',
      quote: 'Happy to look at it, but please give me two weeks.',
    };
    return (
      <Rehearsal
        verdict={rehearse(moment, ana)}
        moment={moment}
        gmail="#gmail"
        settings="#settings"
      />
    );
  }
  return (
    <Shell room={scene as Room} counts={{ today: 3, contacts: people.length }}>
      {scene === 'today' ? (
        <Today
          rows={many}
          moment={moment}
          acts={acts}
          gmail="https://mail.google.com/"
          onRetry={() => {}}
        />
      ) : null}
      {scene === 'library' ? (
        <Library
          shelf={SHELVES[state === 'full' ? 'one' : state]}
          problem={state === 'failed' ? { code: 'store-closed' } : undefined}
          moment={moment}
          acts={
            state === 'full'
              ? {
                  keep: async () => ({ ok: false, problem: { code: 'store-full' } }),
                  remove: async () => ({ ok: false, problem: { code: 'item-given' } }),
                }
              : { keep: async () => ({ ok: true, value: true }), remove: idle }
          }
        />
      ) : null}
      {scene === 'contacts' ? <ContactsScene state={state} /> : null}
      {scene === 'settings' ? <SettingsScene full={state === 'full'} /> : null}
      {scene === 'about' ? <About version="0.1.0" welcome="#" /> : null}
      {scene === 'backup' ? (
        <Backup
          today="2026-11-23"
          exportLines={lines}
          importLines={async (given, firstLine) => {
            if (state === 'full' && firstLine > 1) {
              return { ok: false, problem: { code: 'store-full' } };
            }
            const broken = given.flatMap((line, i) =>
              line.startsWith('{') ? [] : [{ line: firstLine + i, why: 'not JSON' }],
            );
            const added = Math.floor((given.length - broken.length) / 2);
            const present = given.length - broken.length - added;
            return { ok: true, value: { added, present, refused: broken } };
          }}
        />
      ) : null}
    </Shell>
  );
}
