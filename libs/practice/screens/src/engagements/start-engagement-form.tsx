import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row, TextField } from '@standing/design-system';
import { type Fields, FormProblems } from '@standing/web-core';
import { useKindWords } from './kind-words.js';
import { PossibleName } from './possible-name.js';
import { ENGAGEMENT_IDS, type EngagementValues, useEngagementForm } from './use-engagement-form.js';
import type { EngagementKind } from './use-engagements.js';

const KINDS: readonly EngagementKind[] = ['INDIVIDUAL', 'TEAM', 'MENTORING', 'TRAINING', 'SUPERVISION_GIVEN'];

/** A pseudonym, a kind and a first day. What looks like a name is asked about before anything is kept. */
export function StartEngagementForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { fields, names, submit, error, pending } = useEngagementForm(onClose);
  const { values, set } = fields;
  return (
    <Form onSubmit={submit} label={t`Begin an engagement`}>
      <FormProblems
        title={t`The engagement was not begun.`}
        error={error}
        ids={ENGAGEMENT_IDS}
        mistakes={fields.mistakes}
        tried={fields.tried}
      />
      <EngagementFields fields={fields} />
      {names.length > 0 && <PossibleName names={names} meant={values.meant} onMeant={(meant) => set({ meant })} />}
      <Row>
        <Button type="submit" pending={pending}>{t`Begin`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function EngagementFields({ fields: { values, set, wrong } }: { readonly fields: Fields<EngagementValues> }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  return (
    <>
      <TextField
        id={ENGAGEMENT_IDS.pseudonym}
        label={t`Pseudonym`}
        hint={t`A word that only you can connect with the client: a flower, a colour, a town.`}
        value={values.pseudonym}
        onChange={(pseudonym) => set({ pseudonym, meant: false })}
        error={wrong('pseudonym')}
        size="medium"
        autoComplete="off"
      />
      <RadioGroup
        label={t`With`}
        hint={t`Mentoring, training and supervision that you give do not count as coaching.`}
        value={values.kind}
        onChange={(kind) => set({ kind: kind as EngagementKind })}
        inline
        options={KINDS.map((kind) => ({ value: kind, text: kinds[kind] }))}
      />
      <DateField
        id={ENGAGEMENT_IDS.startedOn}
        label={t`First day`}
        value={values.startedOn}
        onChange={(startedOn) => set({ startedOn })}
        error={wrong('startedOn')}
      />
    </>
  );
}
