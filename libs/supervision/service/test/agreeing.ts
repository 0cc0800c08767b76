import { newId } from '@standing/kernel';
import type { Actor, LinkHolder, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import type { Agreement } from '../src/agreements/agreement.entity.js';
import { aLink, givenAnAgreement } from './given.js';

const TERMS = `terms { id form everyWeeks minutes limits proposedBy proposedOn state answeredOn }`;
const RELATIONS = `superviseeRelations supervisorRelations relations { superviseeDeclaredOn superviseeDueOn superviseeIsDue
  supervisorDeclaredOn supervisorDueOn supervisorIsDue barredSince underReview reviewReason }`;

export const PROPOSE_TERMS = `mutation ($id: Uuid!, $terms: TermsInput!, $key: Uuid!) { proposeSupervisionTerms(agreementId: $id, terms: $terms, idempotencyKey: $key) { id ${TERMS} } }`;
export const ANSWER_TERMS = `mutation ($id: Uuid!, $termsId: Uuid!, $agree: Boolean!, $key: Uuid!) {
  answerSupervisionTerms(agreementId: $id, termsId: $termsId, agree: $agree, idempotencyKey: $key) { id ${TERMS} } }`;
export const DECLARE = `mutation ($input: DeclareSupervisionRelationsInput!, $key: Uuid!) { declareSupervisionRelations(input: $input, idempotencyKey: $key) { id ${RELATIONS} } }`;
export const MINE = `{ myAgreements { id ${TERMS} ${RELATIONS} } }`;
export const TO_REVIEW = `{ supervisionRelationsToReview { id relations superviseeName supervisorName since } }`;
export const RULES = `{ supervisionRelationRules { relation today history { treatment fromOn setOn } } }`;
export const REVIEW = `mutation ($id: Uuid!, $outcome: RelationReviewOutcome!, $reason: RelationReviewReason!, $key: Uuid!) {
  reviewSupervisionRelations(id: $id, outcome: $outcome, reason: $reason, idempotencyKey: $key) { id } }`;
export const SET_RULE = `mutation ($input: SetRelationRuleInput!, $key: Uuid!) { setSupervisionRelationRule(input: $input, idempotencyKey: $key) { relation today history { treatment fromOn setOn } } }`;

/** Terms that can be proposed; say only what the test is about. */
export const someTerms = (changes: object = {}) => ({
  form: 'INDIVIDUAL',
  everyWeeks: 4,
  minutes: 90,
  limits: ['LEGAL_DUTY', 'SERIOUS_HARM'],
  ...changes,
});

/** An accepted agreement, its coach, and the link of its supervisor. */
export async function givenTwo(service: RunningService, changes: Partial<Agreement> = {}) {
  const coach = service.member();
  const agreement = await givenAnAgreement(service, coach, changes);
  const { id: subjectId, supervisorId: recipientId } = agreement;
  return { coach, agreement, link: aLink(service, { purpose: 'answer-agreement', subjectId, recipientId }) };
}

/** What the two of an agreement do, each as who they are. */
export function actsOf(service: RunningService) {
  const run = (actor: Actor, document: string, variables: Record<string, unknown>) =>
    service.as(actor).graphql(document, { key: newId(), ...variables });
  return {
    propose: (actor: Actor, { id }: { readonly id: string }, terms: object = someTerms()) =>
      run(actor, PROPOSE_TERMS, { id, terms }),
    answer: (actor: Actor, { id }: { readonly id: string }, termsId: string, agree: boolean) =>
      run(actor, ANSWER_TERMS, { id, termsId, agree }),
    declare: (actor: Member | LinkHolder, { id: agreementId }: { readonly id: string }, relations: string[] = []) =>
      run(actor, DECLARE, { input: { agreementId, relations, relationsDeclared: true } }),
    review: (actor: Actor, id: string, outcome: string, reason: string) => run(actor, REVIEW, { id, outcome, reason }),
    setRule: (actor: Actor, input: object) => run(actor, SET_RULE, { input }),
    mine: async (coach: Member) => (await run(coach, MINE, {})).data['myAgreements'][0],
    toReview: async (actor: Actor) =>
      (await run(actor, TO_REVIEW, {})).data['supervisionRelationsToReview'] as {
        readonly id: string;
        readonly superviseeName: string;
      }[],
  };
}
