import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

export const MAKE = `mutation ($id: Uuid!, $giver: EngagementGiver, $key: Uuid!) {
  makeFeedbackLink(engagementId: $id, giver: $giver, idempotencyKey: $key) {
    token engagement { id feedback { state askedIn until answeredIn answers } sponsorFeedback { state answers } }
  }
}`;

export const MAKE_FOR_GIVER = `mutation ($input: AskGiverInput!, $key: Uuid!) {
  makeGiverFeedbackLink(input: $input, idempotencyKey: $key) { token giver { id kind label feedback { state answers } } }
}`;

export const WITHDRAW_FROM_GIVER = `mutation ($id: Uuid!, $key: Uuid!) {
  withdrawGiverFeedbackLink(giverId: $id, idempotencyKey: $key) { id feedback { state answers } }
}`;

export const GIVERS = `{ myFeedbackGivers { id kind label feedback { state answeredIn answers } } }`;

export const WITHDRAW_LINK = `mutation ($id: Uuid!, $key: Uuid!) {
  withdrawFeedbackLink(engagementId: $id, idempotencyKey: $key) { id feedback { state answers } }
}`;

export const GIVE = `mutation ($input: GiveFeedbackInput!, $key: Uuid!) { giveFeedback(input: $input, idempotencyKey: $key) { state coach { id } } }`;

export const OVERVIEW = `{ myFeedback { answered givers { kind givers } shown smallestGroup comments
  statements { statement always mostly sometimes never cannotSay unanswered } } }`;

const FOLLOW = `query ($hash: String!) { feedbackLink(tokenHash: $hash) { id personId } }`;

/** The gateway, which alone finds a link by its hash. */
export function gatewayOf({ bodyId }: RunningService) {
  return { kind: 'service', service: 'gateway', bodyId, locale: 'en' } as const;
}

/** The link with this token, as the gateway finds it; null when there is none. */
export async function linkWith(
  practice: RunningService,
  token: string,
): Promise<{ id: string; personId: string } | null> {
  const hash = createHash('sha256').update(token).digest('hex');
  const { data } = await practice.as(gatewayOf(practice)).graphql(FOLLOW, { hash });
  return (data as { feedbackLink: { id: string; personId: string } | null }).feedbackLink;
}

/** Whoever holds the link that the coach makes now for the engagement: its client, or its sponsor. */
export async function givenAHolder(
  practice: RunningService,
  coach: Member,
  engagementId: string,
  giver = 'CLIENT',
): Promise<LinkHolder> {
  const { data, errors } = await practice.as(coach).graphql(MAKE, { id: engagementId, giver, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return holderOf(practice, (data as { makeFeedbackLink: { token: string } }).makeFeedbackLink.token);
}

/** Whoever holds the link that the coach makes now for a supervisor or a peer. */
export async function givenALabelledHolder(
  practice: RunningService,
  coach: Member,
  input: { readonly kind: string; readonly label: string },
): Promise<LinkHolder> {
  const { data, errors } = await practice.as(coach).graphql(MAKE_FOR_GIVER, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return holderOf(practice, (data as { makeGiverFeedbackLink: { token: string } }).makeGiverFeedbackLink.token);
}

async function holderOf(practice: RunningService, token: string): Promise<LinkHolder> {
  const link = await linkWith(practice, token);
  if (!link) throw new Error('The link was not found by its token.');
  const { id: linkId, personId: subjectId } = link;
  const { bodyId } = practice;
  return { kind: 'link', bodyId, linkId, purpose: 'give-feedback', subjectId, recipientId: linkId, locale: 'en' };
}

/** Feedback that the holder gives now. */
export async function givenFeedback(
  practice: RunningService,
  holder: LinkHolder,
  changes: Record<string, unknown> = {},
): Promise<void> {
  const input = { listening: 'ALWAYS', integrity: 'MOSTLY', ...changes };
  const { errors } = await practice.as(holder).graphql(GIVE, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
}
