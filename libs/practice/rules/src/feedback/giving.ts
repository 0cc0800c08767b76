import { contactsIn, possibleNames } from '@standing/identifiers';
import type { Day, Refusal } from '@standing/kernel';
import { type Answers, STATEMENTS } from './answers.js';
import { type FeedbackLink, linkState, type LinkState } from './link-state.js';

export type FeedbackRequest = {
  readonly answers: Answers;
  /** In the giver's own words, for the coach alone unless `mayBeHandedOver`; null or empty where there are none. */
  readonly comment: string | null;
  /** The giver ticks that the coach may show these words to the body, with an application. */
  readonly mayBeHandedOver: boolean;
  /** The client says on purpose that what looks like a name may stay. */
  readonly namesMeant: boolean;
};

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 1000;

const POSSIBLE_NAME = 'PRACTICE_FEEDBACK_POSSIBLE_NAME';
const NAME_TO_BODY = 'PRACTICE_FEEDBACK_NAME_TO_BODY';

/**
 * Why this feedback is not taken. DV-3 asks a coach to have it; CF-1 keeps others out of it, so ways to reach a person are
 * always refused and what looks like a name is asked about. Of words that the body may read it is refused: whoever assesses
 * is told no name.
 */
export function refusalsToGive(request: FeedbackRequest, link: FeedbackLink, today: Day): Refusal[] {
  const closed = refusalOfState(linkState(link, today));
  if (closed !== null) return [{ code: closed }];
  const none = STATEMENTS.every((statement) => request.answers[statement] === null);
  const empty = none ? [{ code: 'PRACTICE_FEEDBACK_EMPTY', path: STATEMENTS[0] }] : [];
  return [...empty, ...refusalsOfComment(request)];
}

function refusalOfState(state: LinkState): string | null {
  switch (state) {
    case 'open':
    case 'changeable':
      return null;
    case 'answered':
      return 'PRACTICE_FEEDBACK_SETTLED';
    case 'ended':
      return 'PRACTICE_FEEDBACK_LINK_ENDED';
    case 'expired':
      return 'PRACTICE_FEEDBACK_LINK_EXPIRED';
  }
}

function refusalsOfComment({ comment, namesMeant, mayBeHandedOver }: FeedbackRequest): Refusal[] {
  const path = 'comment';
  const text = (comment ?? '').trim();
  if (text.length > LONGEST_COMMENT)
    return [{ code: 'PRACTICE_FEEDBACK_TOO_LONG', params: { longest: LONGEST_COMMENT }, path }];
  const refusals: Refusal[] = [];
  const [contact] = contactsIn(text);
  if (contact !== undefined)
    refusals.push({ code: 'PRACTICE_FEEDBACK_CONTACT_IN_TEXT', params: { found: contact }, path });
  const [name] = possibleNames(text);
  if (name !== undefined && (mayBeHandedOver || !namesMeant))
    refusals.push({ code: mayBeHandedOver ? NAME_TO_BODY : POSSIBLE_NAME, params: { found: name }, path });
  return refusals;
}

/** Why a link cannot be withdrawn: only one that still waits for its answer can. */
export function refusalsToWithdrawLink(state: LinkState): Refusal[] {
  if (state === 'open') return [];
  const answered = state === 'answered' || state === 'changeable';
  return [{ code: answered ? 'PRACTICE_FEEDBACK_ANSWERED' : 'PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW' }];
}
