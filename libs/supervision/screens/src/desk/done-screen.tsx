import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, PageHeader, Stack, StatusTag } from '@standing/design-system';
import { Loaded, useFormat, useSession } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { ChoiceDialog } from './choice-dialog.js';
import { DeskNav } from './desk-nav.js';
import { answerWord, declineReasonWord } from './desk-words.js';
import { GOING_BACK, goingBackWord } from './go-back-words.js';
import { NotASupervisor } from './not-a-supervisor.js';
import { OutcomeNote } from './outcome-note.js';
import { type Answers, useAnswers } from './use-answers.js';
import { type ToConfirm, useDesk } from './use-desk.js';

/** What a supervisor answered, the latest answer first; each can be undone, or gone back on with a reason. */
export function DoneScreen() {
  const { t } = useLingui();
  const desk = useDesk('DONE');
  const answers = useAnswers();
  return (
    <>
      <PageHeader
        title={t`Sessions you answered`}
        lead={
          <p>{t`An answer can be undone for ten minutes. After that you go back on it with a reason, which the coach reads.`}</p>
        }
      />
      <Stack>
        <DeskNav here="/confirm/done" waiting={desk.data?.waiting} />
        <OutcomeNote answers={answers} />
        <Loaded query={desk} failed={t`The sessions could not be loaded.`} lines={5}>
          {(self) =>
            self === null ? (
              <NotASupervisor />
            ) : (
              <Card title={t`Your answers`} busy={desk.isFetching}>
                <Answered sessions={self.sessions} answers={answers} />
              </Card>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}

type AnsweredProps = { readonly sessions: readonly ToConfirm[]; readonly answers: Answers };

function Answered({ sessions, answers }: AnsweredProps) {
  const { t } = useLingui();
  if (sessions.length === 0) return <EmptyState sentence={t`You have not answered about a session yet.`} />;
  return (
    <ul className="rows">
      {sessions.map((session) => (
        <li key={session.id}>
          <AnsweredRow session={session} answers={answers} />
        </li>
      ))}
    </ul>
  );
}

function AnsweredRow({ session, answers }: { readonly session: ToConfirm; readonly answers: Answers }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { heldOn, minutes, coachName, status, loggedHeldOn, loggedMinutes, declineReason } = session;
  const { tone, word } = answerWord(session);
  const [day, length] = [format.day(loggedHeldOn, 'short'), format.duration(loggedMinutes)];
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{format.rowDay(heldOn, body.today)}</span>
          <span className="muted" data-user-text="">{` · ${coachName}`}</span>
          <SubjectMark subject={session.subject} />
        </span>
        <span className="item-figure figure">{format.duration(minutes)}</span>
        <span className="item-end" data-size="large">
          <StatusTag tone={tone}>{t(word)}</StatusTag>
          <TakeBack session={session} answers={answers} />
        </span>
      </div>
      {status === 'CORRECTED' && (
        <p className="muted small">
          <Trans>
            The coach had logged {day}, {length}.
          </Trans>
        </p>
      )}
      {declineReason && <p className="muted small">{t(declineReasonWord(declineReason))}</p>}
    </>
  );
}

function TakeBack({ session, answers: { act } }: { readonly session: ToConfirm; readonly answers: Answers }) {
  const { t } = useLingui();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const of = `${session.coachName}, ${format.day(session.heldOn, 'short')}`;
  if (session.undoable)
    return (
      <Button
        kind="quiet"
        size="small"
        label={t`Undo: ${of}`}
        onPress={() => act.mutate({ sessions: [session], answer: { kind: 'UNDO' } })}
      >{t`Undo`}</Button>
    );
  return (
    <>
      <Button kind="quiet" size="small" label={t`Go back on it: ${of}…`} onPress={() => setOpen(true)}>
        {t`Go back on it…`}
      </Button>
      {open && (
        <ChoiceDialog
          title={t`Go back on your answer`}
          label={t`Why do you go back on it?`}
          note={t`The session becomes the coach’s word again. The coach reads the reason; your first answer is kept.`}
          missing={t`Choose a reason.`}
          options={GOING_BACK.map((value) => ({ value, text: t(goingBackWord(value)) }))}
          act={t`Go back on it`}
          onChoose={(reason) => {
            act.mutate({ sessions: [session], answer: { kind: 'GO_BACK', reason } });
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
