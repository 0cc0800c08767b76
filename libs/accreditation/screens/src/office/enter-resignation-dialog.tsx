import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, Form } from '@standing/design-system';
import { ask, FormProblems, useSession } from '@standing/web-core';
import { enterResignationMutation } from '../leaving/leaving.queries.js';
import { useLeavingAct } from '../leaving/use-leaving-act.js';
import { daysMissing, LetterActs, type LetterDays, LetterDaysFields } from './letter.js';
import type { Person } from './record.js';

const IDS = { receivedOn: 'resignation-received', effectiveOn: 'resignation-effective' };

type EnterResignationDialogProps = { readonly person: Person; readonly onClose: () => void };

/** Enters that a member wrote to give their accreditation up. It takes effect tomorrow at the earliest. */
export function EnterResignationDialog({ person, onClose }: EnterResignationDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [days, setDays] = useState<LetterDays>({ receivedOn: today, fromOn: null });
  const [tried, setTried] = useState(0);
  const { name, id: personId } = person;
  const act = useLeavingAct({
    run: (sent: { receivedOn: string; effectiveOn: string }, idempotencyKey) =>
      ask(enterResignationMutation, { input: { personId, ...sent }, idempotencyKey }),
    said: t`The resignation of ${name} is entered.`,
    onClose,
  });
  const mistakes = tried > 0 ? daysMissing(days, 'effectiveOn', t`Give the day.`) : {};
  const send = () => {
    setTried((times) => times + 1);
    const { receivedOn, fromOn: effectiveOn } = days;
    if (receivedOn !== null && effectiveOn !== null) act.mutate({ receivedOn, effectiveOn });
  };
  return (
    <Dialog title={t`Enter the resignation of ${name}?`} open onClose={onClose}>
      <Form onSubmit={send} label={t`Enter a resignation`}>
        <p>
          <Trans>
            Only what the member wrote and signed. It takes effect tomorrow at the earliest, and can be taken back until
            then. No reason is kept.
          </Trans>
        </p>
        <FormProblems title={t`It was not entered.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
        <LetterDaysFields
          path="effectiveOn"
          fromLabel={t`First day without it`}
          ids={IDS}
          {...{ days, onDays: setDays, mistakes, error: act.error }}
        />
        <LetterActs pending={act.isPending} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
