import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, Form, Row } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useFields, useFormat, useSession } from '@standing/web-core';
import { DEATH_IDS, DeathFields, type DeathValues, useCheckDeath } from './death-fields.js';
import { type DeathPreview, deathPreviewQuery, recordDeathMutation } from './death.queries.js';
import { WhatChanges } from './what-changes.js';
import { useDeathAct } from './use-deaths.js';

type RecordDeathDialogProps = { readonly personId: string; readonly onClose: () => void };

/** Asks for the little that is kept of a death, and says beside it what follows. */
export function RecordDeathDialog({ personId, onClose }: RecordDeathDialogProps) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const before = useQuery({
    queryKey: [...keys.member, personId, 'death', locale],
    queryFn: () => ask(deathPreviewQuery, { personId }),
  });
  return (
    <Dialog title={t`Record a death`} open onClose={onClose}>
      <Loaded query={before} failed={t`What would change could not be loaded.`} lines={6}>
        {(found) => <RecordDeath before={found} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

type RecordDeathProps = { readonly before: DeathPreview; readonly onClose: () => void };

function RecordDeath({ before, onClose }: RecordDeathProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const { id: personId, name } = before.standing.person;
  const act = useDeathAct({
    run: (input: Pick<DeathValues, 'diedOn'> & { learntOn: string; basis: DeathBasis }, idempotencyKey) =>
      ask(recordDeathMutation, { input: { personId, ...input }, idempotencyKey }),
    said: t`The death of ${name} is recorded.`,
    onDone: onClose,
  });
  const empty: DeathValues = { diedOn: null, isDayUnknown: false, learntOn: today, basis: '', isChecked: false };
  const fields = useFields(empty, useCheckDeath(), act.error);
  const send = ({ diedOn, isDayUnknown, learntOn, basis }: DeathValues) => {
    if (basis !== '') act.mutate({ diedOn: isDayUnknown ? null : diedOn, learntOn: learntOn ?? today, basis });
  };
  return (
    <Form onSubmit={() => fields.submit(send)} label={t`Record a death`}>
      <FormProblems
        title={t`It was not recorded.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={DEATH_IDS}
        tried={fields.tried}
      />
      <DeathFields fields={fields} name={name} before={<WhatChanges before={before} values={fields.values} />} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Record the death`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
      </Row>
    </Form>
  );
}

type DeathBasis = Exclude<DeathValues['basis'], ''>;
