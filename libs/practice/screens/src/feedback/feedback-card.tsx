import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { useEngagements } from '../engagements/use-engagements.js';
import { AskFeedback } from './ask-feedback.js';
import { FeedbackGroup } from './feedback-group.js';
import { FeedbackWaiting } from './feedback-waiting.js';
import { GiversList } from './givers-list.js';
import { type Feedback, useFeedback } from './use-feedback.js';

/** What people said, together: first how many, then what the group says; then the supervisors and peers who were asked. */
export function FeedbackCard() {
  const { t } = useLingui();
  const feedback = useFeedback();
  const engagements = useEngagements();
  const [asking, setAsking] = useState(false);
  const ask = <Button kind="second" onPress={() => setAsking(true)}>{t`Ask for feedback…`}</Button>;
  return (
    <Card title={t`Feedback`} busy={feedback.isFetching} action={ask}>
      <Loaded query={feedback} failed={t`The feedback could not be loaded.`} lines={4}>
        {(found) => <FeedbackSoFar feedback={found} />}
      </Loaded>
      <GiversList />
      {asking && (
        <AskFeedback
          title={t`Ask for feedback`}
          engagements={engagements.data ?? []}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

function FeedbackSoFar({ feedback }: { readonly feedback: Feedback }) {
  const { t } = useLingui();
  const { answered, shown } = feedback;
  if (answered === 0) {
    const sentence = t`Ask a client, a sponsor, a supervisor or a peer. What they answer appears here once five clients have answered.`;
    return <EmptyState sentence={sentence} example={t`My coach left the decisions to me: always 4 · mostly 1`} />;
  }
  return shown === 0 ? <FeedbackWaiting feedback={feedback} /> : <FeedbackGroup feedback={feedback} />;
}
