import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button, Card, Form } from '@standing/design-system';
import { FormProblems, useFields, useSession, useUpload } from '@standing/web-core';
import { LineForm } from '../line/line-form.js';
import { ActivityFields } from './activity-fields.js';
import { type ActivityValues, emptyValues, idsOf, inputOf, useCheckActivity } from './activity-values.js';
import { Repeats, RepeatLast } from './repeat.js';
import { askedWhetherMeant, type Meant, MeantQuestion, NOTHING_MEANT } from './meant-question.js';
import { useFocusLater } from './use-focus-later.js';
import { useRecordActivity } from './use-activity-acts.js';

const FORM = 'cpd-record';

/** The form that records an activity, and the line that fills it; a file that is refused takes nothing of it away. */
export function RecordCard() {
  const { t } = useLingui();
  const { fields, upload, act, record, fill } = useRecording();
  const question = askedWhetherMeant(act.error);
  const ids = idsOf(FORM, fields.values.several);
  const { repeats } = fields.values;
  return (
    <Card title={t`Record an activity`} action={<RepeatLast onRepeat={fill} />}>
      <LineForm onRead={fill} />
      <Form onSubmit={() => record(NOTHING_MEANT)} label={t`Record an activity`}>
        {question && <MeantQuestion question={question} onKeep={record} pending={act.isPending} />}
        <FormProblems
          title={t`The activity was not recorded.`}
          error={question ? null : act.error}
          ids={ids}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        {repeats && <Repeats id={ids.repeats} repeats={repeats} onOther={() => fields.set({ repeats: null })} />}
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
  const focusLater = useFocusLater();
  clear.current = () => {
    fields.reset(emptyValues(body.today));
    upload.leave();
  };
  const record = (meant: Meant) => fields.submit((whole) => act.mutate(inputOf(whole, upload.ticket, meant)));
  const fill = (values: ActivityValues) => {
    fields.reset(values);
    focusLater(idsOf(FORM, false)[firstOpen(values)]);
  };
  return { fields, upload, act, record, fill };
}

/** What has still to be written by hand: what was learnt, at the least (DV-1). */
function firstOpen({ title, minutes }: ActivityValues): 'title' | 'minutes' | 'reflection' {
  if (title === '') return 'title';
  return minutes === null ? 'minutes' : 'reflection';
}
