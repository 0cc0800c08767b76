import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button, Card, Form } from '@standing/design-system';
import { FormProblems, useFields, useSession, useUpload } from '@standing/web-core';
import { ActivityFields } from './activity-fields.js';
import { type ActivityValues, emptyValues, idsOf, inputOf, useCheckActivity } from './activity-values.js';
import { askedTwice, TwiceQuestion } from './twice-question.js';
import { useRecordActivity } from './use-activity-acts.js';

const FORM = 'cpd-record';

/** The form that records an activity; a file that is refused takes nothing of it away. */
export function RecordCard() {
  const { t } = useLingui();
  const { fields, upload, act, record } = useRecording();
  const question = askedTwice(act.error);
  return (
    <Card title={t`Record an activity`}>
      <Form onSubmit={() => record(false)} label={t`Record an activity`}>
        {question && <TwiceQuestion question={question} onKeep={() => record(true)} pending={act.isPending} />}
        <FormProblems
          title={t`The activity was not recorded.`}
          error={question ? null : act.error}
          ids={idsOf(FORM, fields.values.several)}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <ActivityFields form={FORM} fields={fields} upload={upload} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Record this activity`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function useRecording() {
  const { body } = useSession();
  const upload = useUpload();
  const clear = useRef(() => undefined as void);
  const act = useRecordActivity(() => clear.current());
  const fields = useFields<ActivityValues>(emptyValues(body.today), useCheckActivity(upload), act.error);
  clear.current = () => {
    fields.reset(emptyValues(body.today));
    upload.leave();
  };
  const record = (acceptDuplicate: boolean) =>
    fields.submit((whole) => act.mutate(inputOf(whole, upload.ticket, acceptDuplicate)));
  return { fields, upload, act, record };
}
