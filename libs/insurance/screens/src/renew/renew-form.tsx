import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import { CoverFields } from '../covers/cover-fields.js';
import { COVER_IDS, questionIn, sentOf } from '../covers/cover-values.js';
import { ReadAttestation } from '../covers/reading/read-attestation.js';
import { useReading } from '../covers/reading/use-reading.js';
import { SamePolicy } from '../covers/same-policy.js';
import { useDeclareCover } from '../covers/use-cover-acts.js';
import { type Renewable, type RenewalKind, renewalValues, useCheckRenewal } from './renewal-values.js';

type RenewFormProps = {
  readonly cover: Renewable;
  readonly kind: RenewalKind;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The next period, filled in: what the new attestation says otherwise is changed, and the rest is declared as it stands. */
export function RenewForm({ cover, kind, onClose, onDone }: RenewFormProps) {
  const { t } = useLingui();
  const act = useDeclareCover(onDone);
  const fields = useFields(renewalValues(cover, kind), useCheckRenewal(cover, kind), act.error);
  const attestation = useReading();
  const { ticket: file, sending } = attestation.upload;
  const [taken, setTaken] = useState(0);
  const declare = (acceptOverlap: boolean) =>
    fields.submit((values) => act.mutate({ ...sentOf(values, acceptOverlap), file }));
  const question = questionIn(act.error);
  return (
    <Form onSubmit={() => declare(false)} label={t`Declare the next period`}>
      <Row>
        <Button type="submit" pending={act.isPending || sending}>{t`Declare this cover`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
      <p className="muted">
        <Trans>
          Add the new attestation, and compare with it first. It follows the last period without a day between.
        </Trans>
      </p>
      {question && <SamePolicy question={question} onKeep={() => declare(true)} pending={act.isPending} />}
      <FormProblems
        title={t`The cover was not declared.`}
        error={question ? null : act.error}
        mistakes={fields.mistakes}
        ids={COVER_IDS}
        tried={fields.tried}
      />
      <ReadAttestation fields={fields} attestation={attestation} onTaken={() => setTaken((times) => times + 1)} />
      <CoverFields key={taken} fields={fields} />
    </Form>
  );
}
