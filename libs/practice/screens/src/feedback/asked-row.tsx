import { useLingui } from '@lingui/react/macro';
import { Button, StatusTag } from '@standing/design-system';
import { FormProblems, useFormat } from '@standing/web-core';
import type { Engagement } from '../engagements/use-engagements.js';
import { useWithdrawFeedbackLink, type Withdrawn } from './use-feedback.js';

export type AskedState = NonNullable<Engagement['feedback']>;

export type AskedRowProps = {
  /** Null while it was never asked for. */
  readonly feedback: AskedState | null;
  /** The pseudonym that tells whose it is. */
  readonly who: string;
  /** Stands before it, where more than one is asked in the same place. */
  readonly title?: string;
  readonly link: Withdrawn;
  readonly onAsk: () => void;
};

/** Whether feedback was asked for and given, and what can be done about it. */
export function AskedRow({ feedback, who, title, link, onAsk }: AskedRowProps) {
  const { t } = useLingui();
  const withdraw = useWithdrawFeedbackLink();
  const open = feedback?.state === 'OPEN';
  return (
    <>
      <div className="row">
        {title && (
          <span className="muted" data-user-text="">
            {title}
          </span>
        )}
        {feedback && <FeedbackState feedback={feedback} />}
        <Button
          kind="quiet"
          size="small"
          onPress={onAsk}
          label={open ? t`Make a new feedback link: ${who}` : t`Ask for feedback: ${who}`}
        >
          {open ? t`New link…` : t`Ask for feedback…`}
        </Button>
        {open && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => withdraw.mutate(link)}
            pending={withdraw.isPending}
            label={t`Withdraw the feedback link: ${who}`}
          >{t`Withdraw`}</Button>
        )}
      </div>
      <FormProblems title={t`The link was not withdrawn.`} error={withdraw.error} ids={{}} mistakes={{}} tried={0} />
    </>
  );
}

function FeedbackState({ feedback }: { readonly feedback: AskedState }) {
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
