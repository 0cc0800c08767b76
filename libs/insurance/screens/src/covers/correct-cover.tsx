import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form } from '@standing/design-system';
import { FormProblems, StaleError, useFields, useUpload } from '@standing/web-core';
import { AttestationField } from './attestation-field.js';
import { CoverChanged } from './cover-changed.js';
import { CoverFields } from './cover-fields.js';
import { COVER_IDS, questionIn, sentOf, useCheckCover, valuesOf } from './cover-values.js';
import { SamePolicy } from './same-policy.js';
import { useCorrectCover } from './use-cover-acts.js';
import type { Cover } from './use-covers.js';

/** Sets a cover right that is not verified; one that was refused goes before the office again. */
export function CorrectCover({ cover, onClose }: { readonly cover: Cover; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useCorrectCover(cover, onClose);
  const fields = useFields(valuesOf(cover), useCheckCover(), act.error);
  const upload = useUpload();
  const correct = (acceptOverlap: boolean) =>
    fields.submit((values) => act.mutate({ ...sentOf(values, acceptOverlap), file: upload.ticket }));
  const question = questionIn(act.error);
  const stale = act.error instanceof StaleError ? act.error : null;
  return (
    <Dialog title={t`Change this cover`} open onClose={onClose}>
      <Form onSubmit={() => correct(false)} label={t`Change this cover`}>
        {stale && <CoverChanged stale={stale} />}
        {question && <SamePolicy question={question} onKeep={() => correct(true)} pending={act.isPending} />}
        <FormProblems
          title={t`The change was not saved.`}
          error={stale || question ? null : act.error}
          mistakes={fields.mistakes}
          ids={COVER_IDS}
          tried={fields.tried}
        />
        <AttestationField
          upload={upload}
          nameNow={cover.document && !cover.document.erasedOn ? cover.document.name : null}
        />
        <CoverFields fields={fields} />
        <div>
          <Button type="submit" pending={act.isPending || upload.sending}>
            {cover.status === 'REFUSED' ? t`Save and send it again` : t`Save the change`}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
