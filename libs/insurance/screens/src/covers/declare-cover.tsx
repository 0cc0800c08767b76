import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Form, Row } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import { CoverFields } from './cover-fields.js';
import { COVER_IDS, NO_VALUES, questionIn, sentOf, useCheckCover } from './cover-values.js';
import { ReadAttestation } from './reading/read-attestation.js';
import { useReading } from './reading/use-reading.js';
import { SamePolicy } from './same-policy.js';
import { useDeclareCover } from './use-cover-acts.js';

/** Declares a cover; the same policy on the same days is asked about, not refused. */
export function DeclareCover({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useDeclareCover(onClose);
  const fields = useFields(NO_VALUES, useCheckCover(), act.error);
  const attestation = useReading();
  const { ticket: file, sending } = attestation.upload;
  const declare = (acceptOverlap: boolean) =>
    fields.submit((values) => act.mutate({ ...sentOf(values, acceptOverlap), file }));
  const question = questionIn(act.error);
  const [taken, setTaken] = useState(0);
  return (
    <Form onSubmit={() => declare(false)} label={t`Declare a cover`}>
      {question && <SamePolicy question={question} onKeep={() => declare(true)} pending={act.isPending} />}
      <FormProblems
        title={t`The cover was not declared.`}
        error={question ? null : act.error}
        mistakes={fields.mistakes}
        ids={COVER_IDS}
        tried={fields.tried}
      />
      <ReadAttestation fields={fields} attestation={attestation} onTaken={() => setTaken((times) => times + 1)} />
      {/* Anew when something was taken over: what was closed then shows what it holds. */}
      <CoverFields key={taken} fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending || sending}>{t`Declare this cover`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}
