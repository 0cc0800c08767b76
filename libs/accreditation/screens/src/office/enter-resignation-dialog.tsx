import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, DateField, Dialog, Form, Row } from '@standing/design-system';
import { ask, FormProblems, mistakeAt, useSession } from '@standing/web-core';
import { enterResignationMutation } from '../leaving/leaving.queries.js';
import { useLeavingAct } from '../leaving/use-leaving-act.js';
import type { Person } from './record.js';

const IDS = { receivedOn: 'resignation-received', effectiveOn: 'resignation-effective' };

type Days = { readonly receivedOn: string | null; readonly effectiveOn: string | null };
type EnterResignationDialogProps = { readonly person: Person; readonly onClose: () => void };

/** Enters that a member wrote to give their accreditation up. It takes effect tomorrow at the earliest. */
export function EnterResignationDialog({ person, onClose }: EnterResignationDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const [days, setDays] = useState<Days>({ receivedOn: today, effectiveOn: null });
  const [tried, setTried] = useState(0);
  const { name, id: personId } = person;
  const act = useLeavingAct({
    run: (sent: { receivedOn: string; effectiveOn: string }, idempotencyKey) =>
      ask(enterResignationMutation, { input: { personId, ...sent }, idempotencyKey }),
    said: t`The resignation of ${name} is entered.`,
    onClose,
  });
  const mistakes = tried > 0 ? missingIn(days, t`Give the day.`) : {};
  const send = () => {
    setTried((times) => times + 1);
    const { receivedOn, effectiveOn } = days;
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
        <ResignationDays days={days} onDays={setDays} mistakes={mistakes} error={act.error} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Enter it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function missingIn(days: Days, sentence: string): Partial<Record<keyof Days, string>> {
  return {
    ...(days.receivedOn === null ? { receivedOn: sentence } : {}),
    ...(days.effectiveOn === null ? { effectiveOn: sentence } : {}),
  };
}

type ResignationDaysProps = {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
  readonly mistakes: Partial<Record<keyof Days, string>>;
  readonly error: Error | null;
};

function ResignationDays({ days, onDays, mistakes, error }: ResignationDaysProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <DateField
        id={IDS.receivedOn}
        label={t`Received on`}
        value={days.receivedOn}
        onChange={(receivedOn) => onDays({ ...days, receivedOn })}
        error={mistakes.receivedOn ?? mistakeAt(error, 'receivedOn')}
      />
      <DateField
        id={IDS.effectiveOn}
        label={t`First day without it`}
        value={days.effectiveOn}
        onChange={(effectiveOn) => onDays({ ...days, effectiveOn })}
        error={mistakes.effectiveOn ?? mistakeAt(error, 'effectiveOn')}
      />
    </Row>
  );
}
