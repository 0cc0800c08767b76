import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, StatusTag } from '@standing/design-system';
import { Failure, readFragment, useFormat, useSession } from '@standing/web-core';
import { Dispute } from '../groups/dispute.js';
import { useFormWords } from '../groups/group-words.js';
import { EnteredNote } from '../groups/session-notes.js';
import { isProved, ProofNote, provedWord } from '../proofs/session-proof.js';
import { RightNote } from '../proofs/right-note.js';
import { SubjectMark } from '../subject/subject-mark.js';
import { ToldNote } from '../told/told-note.js';
import { AmendSession } from './amend-session.js';
import { ReleaseAnswer } from './release-answer.js';
import { sessionFragment } from './session.queries.js';
import { declineWord, statusWord } from './session-words.js';
import { isAskable, type MaskedSession, type Session } from './use-sessions.js';
import { useWithdrawSession } from './use-withdraw-session.js';

export type SessionRowProps = {
  readonly session: MaskedSession;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
};

/** One session: when, how long, with whom, in which state; and what can still be done with it. */
export function SessionRow({ session: masked, ticked, onTick }: SessionRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const session = readFragment(sessionFragment, masked);
  const { heldOn, minutes, subject, supervisor } = session;
  const form = useFormWords()(session);
  const status = provedWord(session) ?? statusWord(session);
  const [day, length] = [format.rowDay(heldOn, body.today), format.duration(minutes)];
  return (
    <>
      <div className="item">
        <span className="item-tick">
          {isAskable(session) && (
            <Checkbox checked={ticked} onChange={onTick} label={t`Choose ${day}, ${length}`}>
              {''}
            </Checkbox>
          )}
        </span>
        <span className="item-main">
          <span className="strong">{day}</span>
          <span className="muted" data-user-text="">{` · ${supervisor.name}`}</span>
          <SubjectMark subject={subject} />
          {form && <span className="muted">{` · ${form}`}</span>}
        </span>
        <span className="item-figure figure">{length}</span>
        <span className="item-end" data-size="large">
          <StatusTag tone={status.tone}>{t(status.word)}</StatusTag>
          {isOpen(session) && !isProved(session) && <Change session={session} />}
          {isReleasable(session) && <ReleaseAnswer session={session} />}
          {session.enteredBySupervisor && session.status === 'CONFIRMED' && <Dispute session={session} />}
        </span>
      </div>
      <Notes session={session} />
    </>
  );
}

/** Whether its supervisor confirmed what the coach logged, and the coach has not agreed yet that they take that back. */
function isReleasable({ status, enteredBySupervisor, released }: Session): boolean {
  return (status === 'CONFIRMED' || status === 'CORRECTED') && !enteredBySupervisor && !released;
}

/** Whether nobody has answered it and it was not taken back. */
function isOpen({ status }: Session): boolean {
  return status === 'DECLARED' || status === 'ASKED';
}

function Notes({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const format = useFormat();
  const { form, loggedContracted: contracted, loggedPresent: present } = session;
  const group = useFormWords()({ form, contracted, present });
  const day = format.day(session.loggedHeldOn, 'short');
  const length = [format.duration(session.loggedMinutes), group].filter(Boolean).join(', ');
  return (
    <>
      {session.status === 'CORRECTED' && (
        <p className="muted small item-note">
          <Trans>
            You had logged {day}, {length}.
          </Trans>
        </p>
      )}
      {session.released && (
        <p className="muted small item-note">
          <Trans>You agreed that your supervisor takes their confirmation back. It counts until they do.</Trans>
        </p>
      )}
      <RightNote session={session} />
      <ToldNote session={session} />
      <EnteredNote session={session} />
      <ProofNote session={session} />
      {session.declineReason && <p className="muted small item-note">{t(declineWord(session.declineReason))}</p>}
    </>
  );
}

function Change({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const withdraw = useWithdrawSession();
  return (
    <span className="item-acts">
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>{t`Change…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => withdraw.mutate(session)}
        pending={withdraw.isPending}
      >{t`Withdraw`}</Button>
      {withdraw.error && <Failure title={t`It could not be withdrawn.`} error={withdraw.error} />}
      {open && <AmendSession session={session} onClose={() => setOpen(false)} />}
    </span>
  );
}
