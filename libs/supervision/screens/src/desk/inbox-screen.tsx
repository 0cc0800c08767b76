import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { DeskNav } from './desk-nav.js';
import { Inbox } from './inbox.js';
import { NotASupervisor } from './not-a-supervisor.js';
import { OutcomeNote } from './outcome-note.js';
import { useAnswers } from './use-answers.js';
import { type ToConfirm, useDesk } from './use-desk.js';

/** What awaits a supervisor. */
export function ConfirmScreen() {
  const { t } = useLingui();
  return (
    <InboxScreen
      place="TO_CONFIRM"
      here="/confirm"
      title={t`Sessions to confirm`}
      none={t`Nothing to confirm. Sessions appear here when a coach asks you about them.`}
    />
  );
}

/** What a supervisor asked about, and waits for the coach; it can be answered all the same. */
export function AskedScreen() {
  const { t } = useLingui();
  return (
    <InboxScreen
      place="ASKED"
      here="/confirm/asked"
      title={t`Sessions you asked about`}
      none={t`You wait for no coach. When you ask about a session, it stays here until its coach changes it or asks you again.`}
    />
  );
}

type InboxScreenProps = {
  readonly place: 'TO_CONFIRM' | 'ASKED';
  readonly here: string;
  readonly title: string;
  readonly none: string;
};

function InboxScreen({ place, here, title, none }: InboxScreenProps) {
  const { t } = useLingui();
  const desk = useDesk(place);
  const answers = useAnswers();
  const meaning = t`Confirming says that the session took place, on that day, for that length. It says nothing else.`;
  return (
    <>
      <PageHeader title={title} lead={<p>{meaning}</p>} />
      <Stack>
        <DeskNav here={here} waiting={desk.data?.waiting} />
        <OutcomeNote answers={answers} />
        <Loaded query={desk} failed={t`The sessions could not be loaded.`} lines={5}>
          {(self) =>
            self === null ? (
              <NotASupervisor />
            ) : (
              <Card title={countOf(self.sessions)} busy={desk.isFetching}>
                {!self.vetted && <NotVetted />}
                {self.sessions.length === 0 ? (
                  <EmptyState sentence={none} />
                ) : (
                  <Inbox sessions={self.sessions} answers={answers} />
                )}
              </Card>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}

function NotVetted() {
  return (
    <p className="muted small">
      <Trans>Your association has not checked your address yet: until then what you confirm counts as declared.</Trans>
    </p>
  );
}

/** "12 sessions · 4 coaches". */
function countOf(sessions: readonly ToConfirm[]): string {
  const coaches = new Set(sessions.map(({ coachId }) => coachId)).size;
  const many = plural(sessions.length, { one: '# session', other: '# sessions' });
  const from = plural(coaches, { one: '# coach', other: '# coaches' });
  return `${many} · ${from}`;
}
