import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { DECLINE_REASONS, type DeclineReason, useDeclineWords } from '../applications/decline-words.js';

import { declineMutation } from './office.queries.js';
import type { Application, Person } from './record.js';

export type DeclineDialogProps = {
  readonly person: Person;
  readonly application: Application;
  readonly onClose: () => void;
};

/** Answers with no: the member reads the reason beside what is missing. */
export function DeclineDialog({ person, application: { id, level }, onClose }: DeclineDialogProps) {
  const { t } = useLingui();
  const words = useDeclineWords();
  const [reason, setReason] = useState<DeclineReason>('REQUIREMENTS_NOT_MET');
  const [title, name] = [level.title, person.name];
  const act = useAct({
    run: (chosen: DeclineReason, idempotencyKey) =>
      ask(declineMutation, { input: { applicationId: id, reason: chosen }, idempotencyKey }),
    touches: [keys.member, keys.applications],
    onDone: () => {
      toast({ text: t`The application of ${name} was declined.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Decline ${title} for ${name}?`} open onClose={onClose}>
      <div className="stack">
        <RadioGroup
          label={t`Reason that the member reads`}
          value={reason}
          onChange={(value) => setReason(DECLINE_REASONS.find((one) => one === value) ?? 'OTHER')}
          options={DECLINE_REASONS.map((value) => ({ value, text: words(value) }))}
        />
        <FormProblems title={t`The application was not declined.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button kind="danger" onPress={() => act.mutate(reason)} pending={act.isPending}>
            {t`Decline the application`}
          </Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
