import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { FeedbackGroup } from './feedback-group.js';
import { type Feedback, useFeedback } from './use-feedback.js';

/** What clients said, together: first how many, then what the group says. */
export function FeedbackCard() {
  const { t } = useLingui();
  const feedback = useFeedback();
  return (
    <Card title={t`Feedback`} busy={feedback.isFetching}>
      <Loaded query={feedback} failed={t`The feedback could not be loaded.`} lines={4}>
        {(found) => <FeedbackSoFar feedback={found} />}
      </Loaded>
    </Card>
  );
}

function FeedbackSoFar({ feedback }: { readonly feedback: Feedback }) {
  const { t } = useLingui();
  const { answered, shown } = feedback;
  if (answered === 0) {
    const sentence = t`Ask for feedback in an engagement above. What clients answer appears here once five have.`;
    return <EmptyState sentence={sentence} example={t`My coach left the decisions to me: always 4 · mostly 1`} />;
  }
  return shown === 0 ? <Waiting feedback={feedback} /> : <FeedbackGroup feedback={feedback} />;
}

function Waiting({ feedback: { answered, smallestGroup } }: { readonly feedback: Feedback }) {
  return (
    <>
      <p className="strong">{plural(answered, { one: '# answer so far', other: '# answers so far' })}</p>
      <p className="muted">
        <Trans>
          You see what was answered once {smallestGroup} engagements have, and a week has passed since the last of them,
          so that nobody’s answer can be told from the others. Until then nobody sees it, yourself included.
        </Trans>
      </p>
    </>
  );
}
