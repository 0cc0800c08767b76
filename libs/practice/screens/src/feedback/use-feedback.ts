import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, type ResultOf, useAct } from '@standing/web-core';
import { feedbackQuery, makeFeedbackLinkMutation, withdrawFeedbackLinkMutation } from './feedback.queries.js';

export type Feedback = ResultOf<typeof feedbackQuery>['myFeedback'];
export type FeedbackStatement = Feedback['statements'][number]['statement'];
export type MadeLink = ResultOf<typeof makeFeedbackLinkMutation>['makeFeedbackLink'];

/** The feedback of all clients, as a group. */
export function useFeedback() {
  return useQuery({
    queryKey: keys.feedback,
    queryFn: () => ask(feedbackQuery, {}),
    select: ({ myFeedback }) => myFeedback,
  });
}

/** Makes the link of an engagement; the one before ends. */
export function useMakeFeedbackLink() {
  return useAct({
    run: (engagementId: string, idempotencyKey) => ask(makeFeedbackLinkMutation, { engagementId, idempotencyKey }),
    touches: [keys.engagements],
  });
}

/** Ends the link of an engagement. */
export function useWithdrawFeedbackLink() {
  const { t } = useLingui();
  return useAct({
    run: (engagementId: string, idempotencyKey) => ask(withdrawFeedbackLinkMutation, { engagementId, idempotencyKey }),
    touches: [keys.engagements],
    onDone: () => toast({ text: t`Withdrawn. The link no longer opens.` }),
  });
}
