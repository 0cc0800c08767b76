import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import { type FeedbackHandedOver, FeedbackTickets, type Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

const WORDS = `feedbackWords { words answers withWords }`;
const DRAFT = `id revision ${WORDS} feedbackWordsRevision`;

export const DRAFT_WORDS = `{ applicationDraft { ${DRAFT} } }`;
export const TAKE_WORDS = `mutation ($input: TakeFeedbackWordsInput!, $key: Uuid!) { takeFeedbackWords(input: $input, idempotencyKey: $key) { ${DRAFT} } }`;
export const LEAVE_WORDS_OUT = `mutation ($revision: Int!, $key: Uuid!) { leaveFeedbackWordsOut(revision: $revision, idempotencyKey: $key) { ${DRAFT} } }`;

export const WORDS_ON = {
  sheet: `query ($id: Uuid!) { read: assessmentSheet(id: $id) { ${WORDS} } }`,
  moderation: `query ($id: Uuid!) { read: moderation(applicationId: $id) { ${WORDS} } }`,
  file: `query ($id: Uuid!) { read: applicationFile(applicationId: $id) { ${WORDS} } }`,
  appeal: `query ($id: Uuid!) { read: appeal(id: $id) { ${WORDS} } }`,
  course: `query ($id: Uuid!) { read: applicationCourse(applicationId: $id) { ${WORDS} } }`,
};

export const WROTE = { words: ['Attentive.', 'Clear.'], answers: 5, withWords: 3 };

type Vouched = Partial<FeedbackHandedOver> & { secret?: (of: string) => string };

/** Words of feedback on a coach, and the note that practice gives them; say only what the test is about. */
export async function wordsHandedOver(service: RunningService, coach: Member, vouched: Vouched = {}, said = WROTE) {
  const { secret = service.database.secret, ...changes } = vouched;
  const text = JSON.stringify(said);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { bodyId, clock } = service;
  const ticket = await new FeedbackTickets(secret, clock).mint({
    ...{ bodyId, personId: coach.personId, sha256 },
    ...changes,
  });
  return { text, ticket };
}

/** An attempt to hand words over with the draft. */
export function takeWords(
  service: RunningService,
  coach: Member,
  handed: { readonly text: string; readonly ticket: string },
  revision = 0,
  key = newId(),
) {
  return service.as(coach).graphql(TAKE_WORDS, { input: { ...handed, revision }, key });
}
