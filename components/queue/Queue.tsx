import { useId, useRef } from 'react';
import type { RefObject } from 'react';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Row } from './Row.tsx';
import { RowActions } from './RowActions.tsx';
import { HappenedPane } from './HappenedPane.tsx';
import { LaterMenu } from './LaterMenu.tsx';
import { wantsLook } from './look-first.ts';
import { promisedIn, PromiseMove } from './PromiseMove.tsx';
import { isDated } from './row.ts';
import type { DatedRow, Moment } from './row.ts';
import type { QueueState } from './use-queue.ts';
import { todayOf } from './sections.ts';
import { sectionTitle } from './words.ts';

interface Props {
  queue: QueueState;
  moment: Moment;
  readOnly: boolean;
  listRef: RefObject<HTMLDivElement | null>;
  primaryRef: RefObject<HTMLElement | null>;
}

/** The list itself: sections in order, one row open with its actions. */
export function Queue({ queue, moment, readOnly, listRef, primaryRef }: Props) {
  const id = useId();
  const laterRef = useRef<HTMLButtonElement>(null);
  const happenedRef = useRef<HTMLButtonElement>(null);
  return (
    <div className="queue" ref={listRef}>
      {queue.shown.map((section) => (
        <section key={section.place} aria-labelledby={`${id}-${section.place}`}>
          <h2 className="section-title" id={`${id}-${section.place}`}>
            {sectionTitle(
              queue.sections.find(({ place }) => place === section.place) ?? section,
              queue.sections,
              moment,
            )}
          </h2>
          <ul>
            {section.rows.map((row) => {
              const selected = row.entry === queue.selected;
              return (
                <Row
                  key={row.entry}
                  row={row}
                  place={section.place}
                  moment={moment}
                  selected={selected}
                  busy={queue.busy.has(row.entry)}
                  onSelect={() => queue.select(row.entry)}
                >
                  {selected ? (
                    <RowActions
                      row={row}
                      readOnly={readOnly}
                      laterOpen={queue.laterOpen}
                      laterRef={laterRef}
                      primaryRef={primaryRef}
                      happenedRef={happenedRef}
                      onPrimary={() => queue.act(row)}
                      onOpenThread={() => queue.openThread(row)}
                      onLook={
                        isDated(row) && wantsLook(row, moment.now)
                          ? () => queue.look(row)
                          : undefined
                      }
                      onDone={() => queue.done(row)}
                      onDecline={() => queue.done(row)}
                      happenedOpen={queue.happenedOpen !== undefined}
                      onHappened={() => queue.openHappened(!queue.happenedOpen)}
                      onLater={() => queue.openLater(!queue.laterOpen)}
                    />
                  ) : null}
                  {selected && isDated(row) && row.untold ? (
                    <UntoldRow row={row} queue={queue} moment={moment} />
                  ) : null}
                  {selected && queue.happenedOpen ? (
                    <div className="row-happened">
                      <HappenedPane
                        key={queue.happenedOpen.first}
                        person={row}
                        moment={moment}
                        readDate={queue.readDate}
                        useful={queue.useful}
                        first={queue.happenedOpen.first}
                        onHappened={(happened) => queue.happened(row, happened)}
                        onClose={() => {
                          queue.openHappened(false);
                          (happenedRef.current ?? primaryRef.current)?.focus();
                        }}
                      />
                    </div>
                  ) : null}
                  {selected && queue.laterOpen ? (
                    <LaterMenu
                      anchor={laterRef}
                      moment={moment}
                      readDate={queue.readDate}
                      promise={isDated(row) ? promisedIn(row) : undefined}
                      onTell={(line) => queue.tell(row, line)}
                      onPick={(due) => queue.later(row, due)}
                      onClose={() => queue.openLater(false)}
                    />
                  ) : null}
                </Row>
              );
            })}
          </ul>
        </section>
      ))}
      {queue.hidden > 0 ? (
        <p className="queue-more">
          <Button look="outlined" onClick={queue.showAll}>
            {text('show_all', queue.total)}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** A promise that was put off without a word: the line that tells them, until they know. */
function UntoldRow(props: { row: DatedRow; queue: QueueState; moment: Moment }) {
  const { row, queue, moment } = props;
  const promised = promisedIn(row);
  // A day that has gone by is no longer what it could be moved to.
  if (!promised || row.day < todayOf(row, moment.now)) return null;
  return (
    <PromiseMove
      promised={promised}
      to={row}
      moment={moment}
      onTell={(line) => queue.tell(row, line)}
      onTold={() => queue.told(row)}
    />
  );
}
