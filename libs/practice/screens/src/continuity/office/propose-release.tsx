import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Form, Select } from '@standing/design-system';
import { ask, type Fields, FormProblems, MemberField, useFields } from '@standing/web-core';
import { usePlanAct } from '../use-plan-act.js';
import { proposeReleaseMutation, type Release } from './release.queries.js';
import { GROUNDS, groundWord } from './release-words.js';

type Values = { readonly personId: string; readonly ground: Release['ground'] | '' };

const EMPTY: Values = { personId: '', ground: '' };
const IDS = { personId: 'release-member', ground: 'release-ground' };

/** Proposes to release a member's list. Nobody is told before a second person has confirmed it. */
export function ProposeRelease() {
  const { t } = useLingui();
  const [times, setTimes] = useState(0);
  return (
    <Card title={t`Propose a release`}>
      <ProposeForm key={times} onDone={() => setTimes(times + 1)} />
    </Card>
  );
}

function ProposeForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = usePlanAct({
    run: ({ personId, ground }: { personId: string; ground: Release['ground'] }, idempotencyKey) =>
      ask(proposeReleaseMutation, { personId, ground, idempotencyKey }),
    said: t`Proposed. A second person confirms or refuses it.`,
    onDone,
  });
  const [noMember, noGround] = [t`Choose the member.`, t`Choose why.`];
  const fields = useFields<Values>(
    EMPTY,
    ({ personId, ground }) => ({
      ...(personId === '' && { personId: noMember }),
      ...(ground === '' && { ground: noGround }),
    }),
    act.error,
  );
  const send = ({ personId, ground }: Values) => ground !== '' && act.mutate({ personId, ground });
  return (
    <Form onSubmit={() => fields.submit(send)} label={t`Propose a release`}>
      <FormProblems
        title={t`It was not proposed.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <ReleaseFields fields={fields} />
      <div>
        <Button type="submit" pending={act.isPending}>{t`Propose`}</Button>
      </div>
    </Form>
  );
}

function ReleaseFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <MemberField
        id={IDS.personId}
        label={t`Name of the member whose clients are to be told`}
        value={values.personId}
        onChange={(personId) => set({ personId })}
        error={wrong('personId')}
      />
      <Select
        id={IDS.ground}
        label={t`Why`}
        hint={t`Only the ground is kept, without a text or a document.`}
        value={values.ground}
        onChange={(chosen) => set({ ground: GROUNDS.find((ground) => ground === chosen) ?? '' })}
        error={wrong('ground')}
        options={[
          { value: '', text: t`Choose` },
          ...GROUNDS.map((ground) => ({ value: ground, text: t(groundWord(ground)) })),
        ]}
        size="full"
      />
    </>
  );
}
