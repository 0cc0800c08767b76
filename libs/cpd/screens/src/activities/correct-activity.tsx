import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog, Form } from '@standing/design-system';
import { FormProblems, StaleError, useFields, useUpload } from '@standing/web-core';
import { ActivityFields } from '../record/activity-fields.js';
import { type ActivityValues, idsOf, inputOf, useCheckActivity } from '../record/activity-values.js';
import { askedWhetherMeant, type Meant, MeantQuestion, NOTHING_MEANT } from '../record/meant-question.js';
import { useCorrectActivity } from '../record/use-activity-acts.js';
import type { Activity } from './use-activities.js';

const FORM = 'cpd-correct';

/** Corrects an activity or gives a file for it; what it said before is kept, and so is its file unless another comes. */
export function CorrectActivity({ activity, onClose }: { readonly activity: Activity; readonly onClose: () => void }) {
  const { t } = useLingui();
  const upload = useUpload();
  const act = useCorrectActivity(activity, onClose);
  const fields = useFields<ActivityValues>(valuesOf(activity), useCheckActivity(upload), act.error);
  const save = (meant: Meant) => fields.submit((whole) => act.mutate(inputOf(whole, upload.ticket, meant)));
  const question = askedWhetherMeant(act.error);
  const stale = act.error instanceof StaleError;
  return (
    <Dialog title={t`Change this activity`} open onClose={onClose}>
      <Form onSubmit={() => save(NOTHING_MEANT)} label={t`Change this activity`}>
        {question && <MeantQuestion question={question} onKeep={save} pending={act.isPending} />}
        {stale && <ChangedMeanwhile />}
        {activity.attested && <VouchedFor />}
        <FormProblems
          title={t`The change was not saved.`}
          error={question || stale ? null : act.error}
          ids={idsOf(FORM, fields.values.several)}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <ActivityFields form={FORM} fields={fields} upload={upload} now={activity} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Save the change`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function valuesOf({ firstDay, lastDay, provider, ...activity }: Activity): ActivityValues {
  const { title, kind, minutes, categories, reflection } = activity;
  const days = { several: firstDay !== lastDay, firstDay, lastDay };
  return { title, kind, minutes, categories, reflection, ...days, provider: provider ?? '', repeats: null, file: null };
}

/** What a provider vouches for it vouches for as it stands. */
function VouchedFor() {
  return (
    <p>
      <Trans>
        Its provider vouches for it. You can write anew what you take from it; once you change anything else, it is
        declared by you alone.
      </Trans>
    </p>
  );
}

function ChangedMeanwhile() {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced title={t`It was changed in the meantime`}>
      <p>
        <Trans>Close this, look at the activity as it stands, and change it again if it is still wrong.</Trans>
      </p>
    </Callout>
  );
}
