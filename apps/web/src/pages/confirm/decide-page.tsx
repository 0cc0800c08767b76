import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Note } from '../parts/note.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import { textOf } from '../read/fields.js';
import { ConfirmAll } from './confirm-all.js';
import type { InState } from './in-state.js';
import type { SessionShown } from '../props/confirm-sessions.js';
import { NotMe } from './not-me.js';
import { SessionAnswer } from './session-answer.js';
import { SessionWords, statusWord } from './session-words.js';
import { WhyThisMail } from './why-this-mail.js';

/** The list with its answers. Opening it changes nothing: only a pressed button does. */
export function DecidePage(props: InState<'to-decide'>) {
  const { t } = useLingui();
  const { askedBy, sessions, mistakes = [] } = props;
  const closed = sessions.filter(({ status }) => status !== 'ASKED');
  const count = sessions.length - closed.length;
  return (
    <PublicPage title={t`Sessions to confirm`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      {props.undone && <Note>{t`Your answers were taken back. You can answer again below.`}</Note>}
      <h1>
        <Plural value={count} one="One session to confirm" other="# sessions to confirm" />
      </h1>
      <p className="lead">
        <Trans>
          <strong>{askedBy}</strong> asks you to confirm supervision you gave. Confirming says that a session took
          place, on that date, for that length. It says nothing else.
        </Trans>
      </p>
      <WhyThisMail {...props} />
      <DecideForm {...props} />
      {closed.length > 0 && <Closed sessions={closed} />}
      <NotMe askedBy={askedBy} idempotencyKey={props.idempotencyKey} />
    </PublicPage>
  );
}

function DecideForm({ sessions, mistakes = [], sent = {}, today, nameAsked, idempotencyKey }: InState<'to-decide'>) {
  const mistake = useMistake();
  const open = sessions.filter(({ status }) => status === 'ASKED');
  const count = open.length;
  return (
    <PageForm idempotencyKey={idempotencyKey}>
      <ul className="sheet wide">
        <li className="sheet-head">
          <ConfirmAll count={count} checked={textOf(sent, 'confirmAll') === 'yes'} />
        </li>
        {open.map((session) => (
          <SessionAnswer key={session.id} session={session} sent={sent} mistakes={mistakes} today={today} />
        ))}
      </ul>
      {nameAsked && <NameField error={mistake(mistakes, 'typedName')} value={textOf(sent, 'typedName')} />}
      <SendButtons count={count} />
    </PageForm>
  );
}

function Closed({ sessions }: { readonly sessions: readonly SessionShown[] }) {
  return (
    <ul className="sheet">
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionWords session={session} status={statusWord(session.status)} />
        </li>
      ))}
    </ul>
  );
}

function NameField({ error, value }: { readonly error: string | undefined; readonly value: string }) {
  const { t } = useLingui();
  return (
    <TextInput
      name="typedName"
      label={t`Your first name`}
      hint={t`Asked once on this device, so that a program that opens links by itself cannot answer for you.`}
      width="medium"
      autoComplete="given-name"
      defaultValue={value}
      error={error}
    />
  );
}

function SendButtons({ count }: { readonly count: number }) {
  return (
    <>
      <Press act="decide" className="when-all">
        <Trans>Confirm {count}</Trans>
      </Press>
      <Press act="decide" className="when-each">
        <Trans>Send my answers</Trans>
      </Press>
    </>
  );
}
