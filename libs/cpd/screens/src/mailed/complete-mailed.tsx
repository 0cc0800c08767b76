import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, Select, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat, useSession, useUpload } from '@standing/web-core';
import { ActivityFields } from '../record/activity-fields.js';
import { type ActivityValues, emptyValues, idsOf, inputOf, useCheckActivity } from '../record/activity-values.js';
import { askedWhetherMeant, type Meant, MeantQuestion, NOTHING_MEANT } from '../record/meant-question.js';
import { recordMailedMutation } from './mailed.queries.js';
import type { Mailed } from './use-mailed.js';

const FORM = 'cpd-mailed';

/** Makes an activity of a mail: what it said is filled in, the rest is asked for, and its file shows it. */
export function CompleteMailed({ mail, onClose }: { readonly mail: Mailed; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { fields, upload, act, save, chosen, choose } = useCompleting(mail, onClose);
  const question = askedWhetherMeant(act.error);
  return (
    <Dialog title={t`Complete this activity`} open onClose={onClose}>
      <Form onSubmit={() => save(NOTHING_MEANT)} label={t`Complete this activity`}>
        {question && <MeantQuestion question={question} onKeep={save} pending={act.isPending} />}
        <FormProblems
          title={t`The activity was not recorded.`}
          error={question ? null : act.error}
          ids={idsOf(FORM, fields.values.several)}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        {mail.files.length > 1 && (
          <Select
            label={t`Which file shows it`}
            value={chosen?.id ?? ''}
            onChange={choose}
            options={mail.files.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <ActivityFields form={FORM} fields={fields} upload={upload} fileNow={chosen?.name} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Record this activity`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function useCompleting(mail: Mailed, onClose: () => void) {
  const { body } = useSession();
  const upload = useUpload();
  const [chosenId, choose] = useState(mail.files[0]?.id ?? '');
  const chosen = mail.files.find(({ id }) => id === chosenId);
  const act = useRecordMailed(mail.id, onClose);
  const fields = useFields<ActivityValues>(valuesOf(mail, body.today), useCheckActivity(upload), act.error);
  const save = (meant: Meant) =>
    fields.submit((whole) => act.mutate(inputOf(whole, upload.ticket ?? chosen?.ticket ?? null, meant)));
  return { fields, upload, act, save, chosen, choose };
}

function valuesOf({ title, text, sentOn }: Mailed, today: string): ActivityValues {
  return { ...emptyValues(today), title, reflection: text, lastDay: sentOn };
}

function useRecordMailed(mailed: string, onDone: () => void) {
  const { t } = useLingui();
  const format = useFormat();
  return useAct({
    touches: [keys.cpd],
    movesStanding: true,
    run: (input: ReturnType<typeof inputOf>, idempotencyKey) =>
      ask(recordMailedMutation, { input, mailed, idempotencyKey }),
    onDone: ({ recordCpdActivity: { minutes } }) => {
      const length = format.duration(minutes);
      toast({ text: t`Recorded: ${length}.` });
      onDone();
    },
  });
}
