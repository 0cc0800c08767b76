import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useFormat } from '@standing/web-core';
import { assessorRemindersQuery, remindAssessorsMutation } from './queue.queries.js';
import type { Reminded, Reminders } from './reminded.js';
import type { QueuedApplication } from './use-applications.js';

type RemindDialogProps = {
  readonly applications: readonly QueuedApplication[];
  readonly onDone: (reminded: Reminded) => void;
  readonly onClose: () => void;
};

/** Who would be reminded of which application, before anybody is. */
export function RemindDialog({ applications, onDone, onClose }: RemindDialogProps) {
  const { t } = useLingui();
  const applicationIds = applications.map(({ id }) => id);
  const names = new Map(applications.map(({ id, person }) => [id, person.name ?? '']));
  const plan = useQuery({
    queryKey: [...keys.assessors, 'to-remind', applicationIds],
    queryFn: () => ask(assessorRemindersQuery, { applicationIds }),
    select: ({ assessorReminders }) => assessorReminders,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Dialog title={t`Who would be reminded`} open onClose={onClose}>
      <div className="stack">
        <p>{t`Each assessor gets one mail, whatever they have in hand of it. It names no applicant and no level.`}</p>
        <Loaded query={plan} failed={t`Who would be reminded could not be worked out.`} lines={4}>
          {(reminders) => <Plan reminders={reminders} names={names} onDone={onDone} onClose={onClose} />}
        </Loaded>
      </div>
    </Dialog>
  );
}

type PlanProps = Omit<RemindDialogProps, 'applications'> & Reminded;

function Plan({ reminders: { mails, applications }, names, onDone, onClose }: PlanProps) {
  const { t } = useLingui();
  const applicationIds = applications.map(({ applicationId }) => applicationId);
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(remindAssessorsMutation, { applicationIds, idempotencyKey }),
    touches: [keys.applications, keys.assessors],
    onDone: ({ remindAssessors }) => onDone({ reminders: remindAssessors, names }),
  });
  const send = plural(mails, { one: 'Send # reminder', other: 'Send # reminders' });
  return (
    <>
      <ul className="rows">
        {applications.map((row) => (
          <li key={row.applicationId}>
            <PlannedRow row={row} name={names.get(row.applicationId) ?? ''} />
          </li>
        ))}
      </ul>
      <FormProblems title={t`Nobody was reminded.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        {mails > 0 && (
          <Button onPress={() => act.mutate(null)} pending={act.isPending}>
            {send}
          </Button>
        )}
        <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
      </Row>
    </>
  );
}

type PlannedRowProps = { readonly row: Reminders['applications'][number]; readonly name: string };

function PlannedRow({ row: { assessors, refusals }, name }: PlannedRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const reminded = format.all(assessors.map((assessor) => assessor.name ?? ''));
  return (
    <div className="item-main" data-user-text="">
      <span className="strong">{name}</span>
      <ul className="bullets">
        {assessors.length > 0 && <li>{t`To remind: ${reminded}`}</li>}
        {refusals.map(({ message }) => (
          <li key={message} className="muted">
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
