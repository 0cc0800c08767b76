import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Card, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { SubjectMark, useNamed } from '../subject/subject-mark.js';
import { makeStatementMutation } from './statement.queries.js';
import type { MonthToState } from './use-statements.js';

/** Months that are over and have no statement, each with the button that makes it. */
export function MakeStatements({ months }: { readonly months: readonly MonthToState[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Months without a statement`}>
      <ul className="rows">
        {months.map((month) => (
          <li key={`${month.agreementId} ${month.month}`}>
            <Month month={month} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Month({ month: unstated }: { readonly month: MonthToState }) {
  const { t } = useLingui();
  const format = useFormat();
  const { agreementId, month, side, coachName, supervisorName, subject, sessions } = unstated;
  const words = format.month(month.slice(0, 7));
  const other = side === 'COACH' ? supervisorName : coachName;
  const name = useNamed()(other, subject);
  const act = useAct({
    run: (input: { agreementId: string; month: string }, idempotencyKey) =>
      ask(makeStatementMutation, { ...input, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`The statement of ${words} is made. Read it, then sign it.` }),
  });
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{words}</span>
          <span className="muted" data-user-text="">{` · ${other}`}</span>
          <SubjectMark subject={subject} />
          <br />
          <span className="muted small">
            <Plural value={sessions} one="# session" other="# sessions" />
          </span>
        </span>
        <span className="item-end" data-size="large">
          <Button
            kind="second"
            size="small"
            label={t`Make the statement of ${words} with ${name}`}
            onPress={() => act.mutate({ agreementId, month })}
            pending={act.isPending}
          >{t`Make the statement`}</Button>
        </span>
      </div>
      {act.error && <Failure title={t`The statement could not be made.`} error={act.error} />}
    </>
  );
}
