import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Form, Row } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ReliefFields } from '../upkeep/relief-fields.js';
import {
  NO_RELIEF,
  RELIEF_IDS,
  type ReliefSent,
  type ReliefValues,
  sentOf,
  useCheckRelief,
} from '../upkeep/relief-values.js';
import { type Chosen, ChosenMembers } from './chosen-members.js';
import { GrantDialog } from './grant-dialog.js';
import { GrantResult } from './grant-result.js';
import type { Granted } from './granted.js';
import { grantReliefsMutation } from './relief.queries.js';

const IDS = { ...RELIEF_IDS, personIds: 'relief-members' };

/** The same relief for several members, in one act: chosen, previewed, granted, and told of each what became of it. */
export function GrantCard() {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [previewed, setPreviewed] = useState<ReliefSent | null>(null);
  const [granted, setGranted] = useState<Granted | null>(null);
  const act = useGrant((grant) => {
    setGranted(grant);
    setPreviewed(null);
    setChosen([]);
    fields.reset(NO_RELIEF);
  });
  const fields = useFields(NO_RELIEF, useCheckRelief(), act.error);
  return (
    <Card title={t`Grant to several members`}>
      {granted && <GrantResult granted={granted} onClose={() => setGranted(null)} />}
      <GrantForm fields={fields} chosen={chosen} onChoose={setChosen} onPreview={setPreviewed} />
      {previewed && (
        <GrantDialog
          input={previewed}
          chosen={chosen}
          pending={act.isPending}
          error={act.error}
          onGrant={() => act.mutate({ ...previewed, personIds: chosen.map(({ id }) => id) })}
          onClose={() => setPreviewed(null)}
        />
      )}
    </Card>
  );
}

type GrantFormProps = {
  readonly fields: Fields<ReliefValues>;
  readonly chosen: readonly Chosen[];
  readonly onChoose: (chosen: readonly Chosen[]) => void;
  readonly onPreview: (sent: ReliefSent | null) => void;
};

function GrantForm({ fields, chosen, onChoose, onPreview }: GrantFormProps) {
  const { t } = useLingui();
  const nobody = fields.tried > 0 && chosen.length === 0 ? t`Choose at least one member.` : undefined;
  const preview = () => fields.submit((values) => onPreview(chosen.length > 0 ? sentOf(values) : null));
  return (
    <Form onSubmit={preview} label={t`Grant to several members`}>
      <FormProblems
        title={t`Nothing was granted.`}
        error={null}
        mistakes={{ ...fields.mistakes, ...(nobody && { personIds: nobody }) }}
        ids={IDS}
        tried={fields.tried}
      />
      <ReliefFields fields={fields} hints={false} />
      <ChosenMembers id={IDS.personIds} chosen={chosen} onChange={onChoose} error={nobody} />
      <Row>
        <Button type="submit" kind="second">{t`See what it changes…`}</Button>
      </Row>
    </Form>
  );
}

function useGrant(onGranted: (granted: Granted) => void) {
  return useAct({
    run: (input: ReliefSent & { personIds: string[] }, idempotencyKey) =>
      ask(grantReliefsMutation, { input, idempotencyKey }),
    touches: [keys.reliefs, keys.member],
    onDone: ({ grantReliefs }) => onGranted(grantReliefs),
  });
}
