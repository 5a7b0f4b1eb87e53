import type { Plan, PlaybookFact, QuietCause } from '../state.ts';
import { evidence } from './evidence.ts';
import type { Resolved } from './resolve.ts';

/** What the user chose about the plan: the newest word on each playbook and on each number counts. */
export function plan(resolved: Resolved): Plan {
  let started: PlaybookFact | undefined;
  const paused = new Map<string, PlaybookFact>();
  const ended = new Map<string, PlaybookFact>();
  const putOff = new Map<string, Plan['putOff'][number]>();
  const numbers: Record<string, number> = {};
  for (const fact of resolved.facts) {
    switch (fact.kind) {
      case 'playbook-started': {
        const { playbook } = fact.body;
        started = { ...evidence(fact), playbook };
        // To start one is to go on with the plan, whatever was paused before.
        paused.clear();
        ended.delete(playbook);
        putOff.delete(playbook);
        break;
      }
      case 'playbook-paused':
        paused.set(fact.body.playbook, { ...evidence(fact), playbook: fact.body.playbook });
        break;
      case 'playbook-resumed':
        paused.delete(fact.body.playbook);
        ended.delete(fact.body.playbook);
        break;
      case 'playbook-ended': {
        const { playbook } = fact.body;
        // It has nothing left to be paused.
        paused.delete(playbook);
        ended.set(playbook, { ...evidence(fact), playbook });
        break;
      }
      case 'playbook-put-off': {
        const { playbook, due } = fact.body;
        putOff.set(playbook, { ...evidence(fact), playbook, due });
        break;
      }
      case 'playbook-set':
        for (const [name, value] of Object.entries(fact.body.numbers)) {
          if (value === null) delete numbers[name];
          else numbers[name] = value;
        }
        break;
      default:
    }
  }
  return {
    // One that was ended is started no more, until it goes on.
    ...(started && !ended.has(started.playbook) && { started }),
    paused: [...paused.values()],
    ended: [...ended.values()],
    putOff: [...putOff.values()],
    numbers,
  };
}

/** Why it is quiet, as the user said last. */
export function quietCause(resolved: Resolved): QuietCause | undefined {
  const last = resolved.of('quiet-explained').at(-1);
  return last && { ...evidence(last), cause: last.body.cause };
}
