import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, RadioGroup, TextArea } from '@standing/design-system';
import { type Fields, FormProblems, useFields } from '@standing/web-core';
import { type Outcome, OUTCOMES, outcomeWord } from './outcome-words.js';
import { type Aim, useReviewAim } from './use-aims.js';

type ReviewValues = { readonly outcome: string | null; readonly review: string };

const IDS = { outcome: 'review-outcome', review: 'review-text' };

export type ReviewDialogProps = { readonly aim: Aim; readonly onClose: () => void };

/** What came of an aim. It may be said anew. */
export function ReviewDialog({ aim, onClose }: ReviewDialogProps) {
  const { t } = useLingui();
  const act = useReviewAim(aim, onClose);
  const first = { outcome: aim.outcome, review: aim.review ?? '' };
  const fields = useFields<ReviewValues>(first, useCheckReview(), act.error);
  const keep = () =>
    fields.submit(({ outcome, review }) => {
      const chosen: Outcome | undefined = OUTCOMES.find((each) => each === outcome);
      if (chosen) act.mutate({ outcome: chosen, review });
    });
  return (
    <Dialog title={t`What came of it`} open onClose={onClose}>
      <Form onSubmit={keep} label={t`What came of it`}>
        <p className="strong" data-user-text="">
          {aim.aim}
        </p>
        <FormProblems
          title={t`Your review was not kept.`}
          error={act.error}
          ids={IDS}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <ReviewFields {...fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep this review`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What is missing before anything is sent. */
function useCheckReview() {
  const { t } = useLingui();
  return ({ outcome, review }: ReviewValues) => ({
    ...(outcome === null && { outcome: t`Choose what came of it.` }),
    ...(review.trim() === '' && { review: t`Write in a sentence what came of it.` }),
  });
}

function ReviewFields({ values, set, wrong }: Pick<Fields<ReviewValues>, 'values' | 'set' | 'wrong'>) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        id={IDS.outcome}
        label={t`Where you stand`}
        value={values.outcome}
        onChange={(outcome) => set({ outcome })}
        options={OUTCOMES.map((each) => ({ value: each, text: t(outcomeWord(each)) }))}
        error={wrong('outcome')}
      />
      <TextArea
        id={IDS.review}
        label={t`What has changed in your practice`}
        hint={t`Only you see it. Name no client.`}
        value={values.review}
        onChange={(review) => set({ review })}
        error={wrong('review')}
      />
    </>
  );
}
