import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, type ResultOf, useAct } from '@standing/web-core';
import {
  feedbackGiversQuery,
  feedbackQuery,
  makeFeedbackLinkMutation,
  makeGiverFeedbackLinkMutation,
  withdrawFeedbackLinkMutation,
  withdrawGiverFeedbackLinkMutation,
} from './feedback.queries.js';

export type Feedback = ResultOf<typeof feedbackQuery>['myFeedback'];
export type FeedbackStatement = Feedback['statements'][number]['statement'];
export type Giver = ResultOf<typeof feedbackGiversQuery>['myFeedbackGivers'][number];
export type GiverKind = Feedback['givers'][number]['kind'];

/** Who is asked: in an engagement, or under a label. */
export type Asked =
  | { readonly kind: 'CLIENT' | 'SPONSOR'; readonly engagementId: string }
  | { readonly kind: Giver['kind']; readonly label: string; readonly nameIsPseudonym: boolean };

/** Whose link is withdrawn. */
export type Withdrawn =
  | { readonly kind: 'CLIENT' | 'SPONSOR'; readonly engagementId: string }
  | { readonly giverId: string };

/** A link, as it is shown once; without a token where it never reached the screen. */
export type MadeLink = { readonly token: string | null; readonly until: string | null };

/** All feedback, as a group. */
export function useFeedback() {
  return useQuery({
    queryKey: keys.feedback,
    queryFn: () => ask(feedbackQuery, {}),
    select: ({ myFeedback }) => myFeedback,
  });
}

/** The supervisors and peers who were asked. */
export function useFeedbackGivers() {
  return useQuery({
    queryKey: [...keys.feedback, 'givers'],
    queryFn: () => ask(feedbackGiversQuery, {}),
    select: ({ myFeedbackGivers }) => myFeedbackGivers,
  });
}

/** Makes the link of whoever is asked; the one before ends. */
export function useMakeFeedbackLink() {
  return useAct({ run: makeLink, touches: [keys.engagements, keys.feedback] });
}

async function makeLink(asked: Asked, idempotencyKey: string): Promise<MadeLink> {
  if ('engagementId' in asked) {
    const { engagementId, kind: giver } = asked;
    const { makeFeedbackLink: made } = await ask(makeFeedbackLinkMutation, { engagementId, giver, idempotencyKey });
    const { feedback, sponsorFeedback } = made.engagement;
    return { token: made.token, until: (giver === 'CLIENT' ? feedback : sponsorFeedback)?.until ?? null };
  }
  const { makeGiverFeedbackLink: made } = await ask(makeGiverFeedbackLinkMutation, { input: asked, idempotencyKey });
  return { token: made.token, until: made.giver.feedback.until };
}

/** Ends a link that waits for its answer. */
export function useWithdrawFeedbackLink() {
  const { t } = useLingui();
  return useAct({
    run: withdrawLink,
    touches: [keys.engagements, keys.feedback],
    onDone: () => toast({ text: t`Withdrawn. The link no longer opens.` }),
  });
}

async function withdrawLink(withdrawn: Withdrawn, idempotencyKey: string): Promise<void> {
  if ('giverId' in withdrawn) {
    await ask(withdrawGiverFeedbackLinkMutation, { giverId: withdrawn.giverId, idempotencyKey });
  } else {
    const { engagementId, kind: giver } = withdrawn;
    await ask(withdrawFeedbackLinkMutation, { engagementId, giver, idempotencyKey });
  }
}
