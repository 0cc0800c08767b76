import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Row, StatusTag, SummaryList, toast } from '@standing/design-system';
import { ask, Failure, keys, type ResultOf, useAct, useFormat } from '@standing/web-core';
import { type supervisorsToVetQuery, vetSupervisorMutation } from './office.queries.js';

export type ToVet = ResultOf<typeof supervisorsToVetQuery>['supervisorsToVet'][number];

/** One address; marking it as checked cannot be undone here, so it is asked once more. */
export function SupervisorToVetRow({ supervisor }: { readonly supervisor: ToVet }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { name, email, proposedOn, disownedOn } = supervisor;
  const [proposed, disowned] = [format.day(proposedOn), disownedOn && format.day(disownedOn)];
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{name}</span>
        <br />
        <span className="muted">{email}</span>
      </span>
      <span className="muted">{t`proposed on ${proposed}`}</span>
      <span className="item-end">
        {disowned && <StatusTag tone="bad">{t`Said on ${disowned} not to know the coach`}</StatusTag>}
        <Button
          kind="second"
          onPress={() => setAsking(true)}
          label={t`Mark the address of ${name} as checked`}
        >{t`Mark as checked…`}</Button>
      </span>
      {asking && <VetDialog supervisor={supervisor} onClose={() => setAsking(false)} />}
    </div>
  );
}

function VetDialog({
  supervisor: { id, name, email },
  onClose,
}: {
  readonly supervisor: ToVet;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const act = useAct({
    run: (supervisorId: string, idempotencyKey) => ask(vetSupervisorMutation, { supervisorId, idempotencyKey }),
    touches: [keys.supervisorsToVet],
    onDone: () => {
      toast({ text: t`The address of ${name} is checked.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Is this the address of ${name}?`} open onClose={onClose}>
      <div className="stack">
        <SummaryList
          items={[
            { term: t`Supervisor`, value: name },
            { term: t`E-mail address`, value: email },
          ]}
        />
        {act.error && <Failure title={t`The check was not recorded.`} error={act.error} />}
        <Row>
          <Button onPress={() => act.mutate(id)} pending={act.isPending}>{t`I checked it: it is theirs`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}
