import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, StatusTag } from '@standing/design-system';
import { FormProblems, useFormat } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { AskFeedback } from './ask-feedback.js';
import { useWithdrawFeedbackLink } from './use-feedback.js';

/** Whether feedback was asked for and given in an engagement, and what can be done about it. */
export function EngagementFeedback({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawFeedbackLink();
  const { id, pseudonym, feedback } = engagement;
  const open = feedback?.state === 'OPEN';
  return (
    <>
      <div className="row">
        {feedback && <FeedbackState feedback={feedback} />}
        <Button
          kind="quiet"
          size="small"
          onPress={() => setAsking(true)}
          label={open ? t`Make a new feedback link: ${pseudonym}` : t`Ask for feedback: ${pseudonym}`}
        >
          {open ? t`New link…` : t`Ask for feedback…`}
        </Button>
        {open && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => withdraw.mutate(id)}
            pending={withdraw.isPending}
            label={t`Withdraw the feedback link: ${pseudonym}`}
          >{t`Withdraw`}</Button>
        )}
      </div>
      <FormProblems title={t`The link was not withdrawn.`} error={withdraw.error} ids={{}} mistakes={{}} tried={0} />
      {asking && <AskFeedback engagement={engagement} onClose={() => setAsking(false)} />}
    </>
  );
}

function FeedbackState({ feedback }: { readonly feedback: NonNullable<Engagement['feedback']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const until = format.day(feedback.until);
  const month = feedback.answeredIn && format.month(feedback.answeredIn);
  switch (feedback.state) {
    case 'OPEN':
      return <StatusTag tone="brand">{t`Feedback asked, open until ${until}`}</StatusTag>;
    case 'CHANGEABLE':
    case 'ANSWERED':
      return <StatusTag tone="ok">{t`Feedback given in ${month}`}</StatusTag>;
    case 'EXPIRED':
      return <StatusTag>{t`Feedback asked, no answer by ${until}`}</StatusTag>;
    case 'ENDED':
      return <StatusTag>{t`Feedback link withdrawn`}</StatusTag>;
  }
}
