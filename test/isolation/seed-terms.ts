import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const PROPOSE = `mutation Terms($id: Uuid!, $terms: TermsInput!, $key: Uuid!) { proposeSupervisionTerms(agreementId: $id, terms: $terms, idempotencyKey: $key) { terms { id state } } }`;
const ANSWER = `mutation Answer($id: Uuid!, $termsId: Uuid!, $key: Uuid!) { answerSupervisionTerms(agreementId: $id, termsId: $termsId, agree: true, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($input: DeclareSupervisionRelationsInput!, $key: Uuid!) { declareSupervisionRelations(input: $input, idempotencyKey: $key) { id } }`;
const TO_REVIEW = `query ToReview { supervisionRelationsToReview { id } }`;
const REVIEW = `mutation Review($id: Uuid!, $key: Uuid!) { reviewSupervisionRelations(id: $id, outcome: ALLOWED, reason: KEPT_APART, idempotencyKey: $key) { id } }`;
const SET_RULE = `mutation Rule($input: SetRelationRuleInput!, $key: Uuid!) { setSupervisionRelationRule(input: $input, idempotencyKey: $key) { relation } }`;

type Agreed = { readonly agreementId: string; readonly supervisorId: string };

/** Terms are proposed and agreed, others wait; and a relation is declared that a registrar is to look at. */
export async function agreeOnTerms(
  world: World,
  coach: Member,
  { agreementId: id, supervisorId }: Agreed,
): Promise<void> {
  const terms = { form: 'INDIVIDUAL', everyWeeks: 4, minutes: 90, limits: ['LEGAL_DUTY', 'SERIOUS_HARM'] };
  const { proposeSupervisionTerms: proposed } = await world.ask(coach, PROPOSE, { id, terms });
  const link = world.link('answer-agreement', id, supervisorId);
  await world.ask(link, ANSWER, { id, termsId: proposed.terms[0].id });
  await world.ask(coach, PROPOSE, { id, terms: { ...terms, form: 'GROUP' } });
  await beReciprocal(world, coach, id);
}

/** Another declares the same, and a registrar, who set what is done about it, allows it. */
export async function haveReviewed(world: World, coach: Member, staff: Member, agreementId: string): Promise<void> {
  await world.ask(staff, SET_RULE, { input: { relation: 'TRAINER', treatment: 'REVIEWED', fromOn: world.today } });
  const before = await toReview(world, staff);
  await beReciprocal(world, coach, agreementId);
  const [id] = (await toReview(world, staff)).filter((one) => !before.includes(one));
  await world.ask(staff, REVIEW, { id });
}

function beReciprocal(world: World, coach: Member, agreementId: string): Promise<unknown> {
  const input = { agreementId, relations: ['RECIPROCAL_SUPERVISOR'], relationsDeclared: true };
  return world.ask(coach, DECLARE, { input });
}

async function toReview(world: World, staff: Member): Promise<string[]> {
  const { supervisionRelationsToReview: waiting } = await world.ask(staff, TO_REVIEW);
  return (waiting as { readonly id: string }[]).map(({ id }) => id);
}
