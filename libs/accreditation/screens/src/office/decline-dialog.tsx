import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, mistakeAt, useAct } from '@standing/web-core';
import { DECLINE_REASONS, type DeclineReason, useDeclineWords } from '../applications/decline-words.js';

import { declineMutation } from './office.queries.js';
import type { Application, Person } from './record.js';

const IDS = { statement: 'decline-statement' };

export type DeclineDialogProps = {
  readonly person: Person;
  readonly application: Application;
  readonly onClose: () => void;
};

/** Answers with no: the member reads the reason beside what is missing. */
export function DeclineDialog({ person, application: { id, level }, onClose }: DeclineDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState<DeclineReason>('REQUIREMENTS_NOT_MET');
  const [statement, setStatement] = useState('');
  const [title, name] = [level.title, person.name];
  const act = useAct({
    run: (chosen: DeclineReason, idempotencyKey) =>
      ask(declineMutation, {
        input: { applicationId: id, reason: chosen, statement: statement.trim() || null },
        idempotencyKey,
      }),
    touches: [keys.member, keys.applications],
    onDone: () => {
      toast({ text: t`The application of ${name} was declined.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Decline ${title} for ${name}?`} open onClose={onClose}>
      <div className="stack">
        <Reason value={reason} onChange={setReason} />
        <Statement value={statement} onChange={setStatement} error={mistakeAt(act.error, 'statement')} />
        <FormProblems
          title={t`The application was not declined.`}
          error={act.error}
          mistakes={{}}
          ids={IDS}
          tried={0}
        />
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

type ReasonProps = { readonly value: DeclineReason; readonly onChange: (reason: DeclineReason) => void };

function Reason({ value, onChange }: ReasonProps) {
  const { t } = useLingui();
  const words = useDeclineWords();
  return (
    <RadioGroup
      label={t`Reason that the member reads`}
      value={value}
      onChange={(chosen) => onChange(DECLINE_REASONS.find((one) => one === chosen) ?? 'OTHER')}
      options={DECLINE_REASONS.map((one) => ({ value: one, text: words(one) }))}
    />
  );
}

type StatementProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
};

function Statement({ value, onChange, error }: StatementProps) {
  const { t } = useLingui();
  return (
    <TextArea
      id={IDS.statement}
      label={t`In your own words`}
      hint={t`The member reads it, with what the assessors said and without their names. Needed once people assessed it; 4000 characters at most.`}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
