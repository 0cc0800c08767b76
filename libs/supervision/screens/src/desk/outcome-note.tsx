import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button, Callout, Row } from '@standing/design-system';
import { Failure, useFormat } from '@standing/web-core';
import type { Answers, Outcome } from './use-answers.js';

/** What the last press did, session by session; the focus goes there, since the rows that it answered are gone. */
export function OutcomeNote({ answers: { outcome, act } }: { readonly answers: Answers }) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) place.current?.focus();
  }, [outcome]);
  if (act.error) return <Failure title={t`Your answer was not recorded.`} error={act.error} />;
  if (!outcome) return null;
  const { kind, done, refused } = outcome;
  const canUndo = done.length > 0 && (kind === 'CONFIRM' || kind === 'CORRECT' || kind === 'DECLINE');
  const undo = () => act.mutate({ sessions: done, answer: { kind: 'UNDO' } });
  return (
    <div ref={place} tabIndex={-1}>
      <Callout announced tone={refused.length > 0 ? 'warn' : 'ok'}>
        {done.length > 0 && (
          <Row justify="between">
            <p className="strong">{doneSentence(kind, done.length)}</p>
            {canUndo && <Button kind="second" size="small" onPress={undo} pending={act.isPending}>{t`Undo`}</Button>}
          </Row>
        )}
        {canUndo && (
          <p className="small">{t`You can undo it for ten minutes; after that you go back on it with a reason.`}</p>
        )}
        {refused.length > 0 && <NotDone refused={refused} />}
      </Callout>
    </div>
  );
}

function NotDone({ refused }: Pick<Outcome, 'refused'>) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <p className="strong">{t`Not recorded:`}</p>
      <ul className="bullets">
        {refused.map(({ session: { id, coachName, heldOn, minutes }, why }) => (
          <li key={id}>{`${coachName} · ${format.day(heldOn, 'short')} · ${format.duration(minutes)}: ${why}`}</li>
        ))}
      </ul>
    </>
  );
}

function doneSentence(kind: Outcome['kind'], count: number): string {
  switch (kind) {
    case 'CONFIRM':
    case 'CORRECT':
      return plural(count, { one: 'One session confirmed.', other: '# sessions confirmed.' });
    case 'DECLINE':
      return plural(count, { one: 'One session declined.', other: '# sessions declined.' });
    case 'ASK':
      return plural(count, { one: 'Asked about one session.', other: 'Asked about # sessions.' });
    case 'UNDO':
      return plural(count, {
        one: 'Undone: one session awaits you again.',
        other: 'Undone: # sessions await you again.',
      });
    case 'GO_BACK':
      return plural(count, {
        one: 'You went back on one answer; its coach reads why.',
        other: 'You went back on # answers; their coaches read why.',
      });
  }
}
