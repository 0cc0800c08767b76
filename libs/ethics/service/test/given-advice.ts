import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

const SEEN = `id askedOn state topics adviserName words { saidBy saidOn text } erasedOn`;
export const ASK = `mutation ($input: AskAdviceInput!, $key: Uuid!) { askAdvice(input: $input, idempotencyKey: $key) { ${SEEN} } }`;
export const ASK_NAMELESS = `mutation ($input: AskAdviceInput!, $key: Uuid!) { askAdviceWithoutName(input: $input, idempotencyKey: $key) { returnCode erasedOn } }`;
export const MINE = `{ myAdvice { ${SEEN} } }`;
export const OF_CODE = `query ($code: String!) { adviceOfCode(code: $code) { ${SEEN} } }`;
export const REPLY = `mutation ($own: OwnAdviceInput!, $words: AdviceWordsInput!, $key: Uuid!) { replyToAdvice(own: $own, words: $words, idempotencyKey: $key) { ${SEEN} } }`;
export const CLOSE = `mutation ($own: OwnAdviceInput!, $key: Uuid!) { closeAdvice(own: $own, idempotencyKey: $key) { state } }`;
export const ERASE = `mutation ($own: OwnAdviceInput!, $key: Uuid!) { eraseAdvice(own: $own, idempotencyKey: $key) }`;
export const QUEUE = `{ adviceQueue { id askedOn chapters state heldBy } }`;
export const TALLY = `{ adviceTally { quarter chapter enquiries } }`;
export const TAKE = `mutation ($id: Uuid!, $noConflict: Boolean!, $takeOver: Boolean!, $key: Uuid!) { takeAdvice(id: $id, noConflict: $noConflict, takeOver: $takeOver, idempotencyKey: $key) }`;
export const HAND_BACK = `mutation ($id: Uuid!, $hasConflict: Boolean!, $key: Uuid!) { handBackAdvice(id: $id, hasConflict: $hasConflict, idempotencyKey: $key) }`;
export const OPEN = `mutation ($id: Uuid!, $key: Uuid!) { openAdvice(id: $id, idempotencyKey: $key) { id askedOn state topics askerName words { saidBy saidOn text } erasedOn } }`;
export const ANSWER = `mutation ($id: Uuid!, $words: AdviceWordsInput!, $key: Uuid!) { answerAdvice(id: $id, words: $words, idempotencyKey: $key) }`;

export function aQuestion(changes: object = {}) {
  return { text: 'May I keep a present?', topics: [], namesMeant: false, limitsRead: true, ...changes };
}

export type Enquiry = {
  readonly id: string;
  readonly state: string;
  readonly adviserName: string | null;
  readonly erasedOn: string;
  readonly words: readonly { readonly saidBy: string; readonly saidOn: string; readonly text: string }[];
};

/** The desk as one person meets it; what is refused rises. */
export function deskOf(ethics: RunningService) {
  const ask = async (by: Actor, document: string, variables: object = {}) => {
    const answer = await ethics.as(by).graphql(document, { key: newId(), ...variables });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    ask,
    named: async (by: Member, changes: object = {}): Promise<Enquiry> =>
      (await ask(by, ASK, { input: aQuestion(changes) })).askAdvice,
    nameless: async (by: Member, changes: object = {}): Promise<string> =>
      (await ask(by, ASK_NAMELESS, { input: aQuestion(changes) })).askAdviceWithoutName.returnCode,
    mine: async (by: Member): Promise<Enquiry[]> => (await ask(by, MINE)).myAdvice,
    ofCode: async (by: Actor, code: string): Promise<Enquiry> => (await ask(by, OF_CODE, { code })).adviceOfCode,
    queue: async (by: Member): Promise<{ id: string; heldBy: string; state: string; chapters: string[] }[]> =>
      (await ask(by, QUEUE)).adviceQueue,
    take: (by: Member, id: string, changes: object = {}) =>
      ethics.as(by).graphql(TAKE, { id, noConflict: true, takeOver: false, key: newId(), ...changes }),
    open: (by: Member, id: string) => ethics.as(by).graphql(OPEN, { id, key: newId() }),
    answer: (by: Member, id: string, text = 'Talk about it first.') =>
      ethics.as(by).graphql(ANSWER, { id, words: { text, namesMeant: false }, key: newId() }),
    reply: (by: Actor, own: object, text = 'I did.') =>
      ethics.as(by).graphql(REPLY, { own, words: { text, namesMeant: false }, key: newId() }),
  };
}

/** A signed-in member who advises, and does nothing else. */
export function anAdviser(ethics: RunningService, name = 'Samira Haddad'): Member {
  return ethics.member({ roles: ['ethics-adviser'], name });
}

/** Whoever is not signed in. */
export function anybody({ bodyId }: RunningService): Actor {
  return { kind: 'public', bodyId, locale: 'en' };
}
