import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, useAct, useFields, useUpload } from '@standing/web-core';
import { putInMyExhibitMutation } from './evidence.queries.js';
import { FileField, KindField, type PutInValues, TitleField, useCheckPutIn } from './put-in-fields.js';

type Values = PutInValues & { readonly file: null };

const EMPTY: Values = { kind: null, title: '', file: null };
const IDS = { kind: 'my-exhibit-kind', title: 'my-exhibit-title', file: 'my-exhibit-file' };

type PutInMineFormProps = { readonly reference: string; readonly onActed: () => void };

/** A file that the respondent gives: those who decide may rest on it without any further act. */
export function PutInMineForm({ reference, onActed }: PutInMineFormProps) {
  const { t } = useLingui();
  const { act, fields, upload } = usePutInMine(reference, onActed);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Give a file of your own`}>
      <p className="muted">{t`The case manager, the investigator and those who decide read it as you gave it. It cannot be taken back. Make names of clients unreadable first.`}</p>
      <FormProblems
        title={t`Your file was not given.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <KindField id={IDS.kind} fields={fields} />
      <TitleField id={IDS.title} fields={fields} />
      <FileField id={IDS.file} upload={upload} missing={fields.wrong('file')} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Give it`}</Button>
      </Row>
    </Form>
  );
}

function usePutInMine(reference: string, onActed: () => void) {
  const { t } = useLingui();
  const upload = useUpload();
  const act = useAct({
    run: ({ kind, title }: Values, idempotencyKey) =>
      ask(putInMyExhibitMutation, {
        input: { reference, kind: kind ?? 'DOCUMENT', title, file: upload.ticket ?? '' },
        idempotencyKey,
      }),
    onDone: () => {
      toast({ text: t`Your file is in the case.` });
      fields.reset(EMPTY);
      upload.leave();
      onActed();
    },
  });
  const fields = useFields<Values>(EMPTY, useCheckPutIn(upload), act.error);
  return { act, fields, upload };
}
