import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import type { World } from './world.js';

/** Whose work it is to judge: the coach assesses and hears, and the staff assigns, is to moderate, and refuses. */
type Judges = { readonly coach: Member; readonly staff: Member };

const KEEP = `mutation Keep($input: KeepAssessorInput!, $key: Uuid!) { keepAssessor(input: $input, idempotencyKey: $key) { id } }`;
const ASSIGN = `mutation Assign($input: AssignAssessorInput!, $key: Uuid!) { assignAssessor(input: $input, idempotencyKey: $key) }`;
const OPEN = `mutation Declare($id: Uuid!, $key: Uuid!) { answerAssignment(id: $id, idempotencyKey: $key) }`;
const MARK = `mutation Mark($input: MarkCriterionInput!, $key: Uuid!) { markCriterion(input: $input, idempotencyKey: $key) { id } }`;
const SUBMIT = `mutation Submit($id: Uuid!, $key: Uuid!) { submitAssessment(id: $id, idempotencyKey: $key) { id } }`;
const APPOINT = `mutation Appoint($id: Uuid!, $personId: Uuid!, $key: Uuid!) { appointModerator(applicationId: $id, personId: $personId, idempotencyKey: $key) { applicationId } }`;
const MODERATE = `mutation Moderate($id: Uuid!, $marks: [SettledMarkInput!]!, $key: Uuid!) { moderate(applicationId: $id, marks: $marks, idempotencyKey: $key) { applicationId } }`;
const REFUSE = `mutation Refuse($input: DeclineApplicationInput!, $key: Uuid!) { declineApplication(input: $input, idempotencyKey: $key) { id } }`;
const APPEAL = `mutation Appeal($id: Uuid!, $grounds: String!, $key: Uuid!) { appealRefusal(applicationId: $id, grounds: $grounds, idempotencyKey: $key) { decisions { appeal { id } } } }`;
const PANEL = `mutation Panel($id: Uuid!, $personIds: [Uuid!]!, $key: Uuid!) { nameAppealPanel(appealId: $id, personIds: $personIds, idempotencyKey: $key) { applicationId } }`;
const ANSWER = `mutation Answer($id: Uuid!, $reasons: String!, $key: Uuid!) { decideAppeal(appealId: $id, outcome: UPHELD, reasons: $reasons, idempotencyKey: $key) { id } }`;

/**
 * Two apply for level two, which people assess. The coach assesses one application, which waits for the staff to moderate
 * it; the other is moderated and refused, and an appeal against that is before the coach and another.
 */
export async function judge(world: World, { coach, staff }: Judges): Promise<void> {
  const join = (first: string, roles: Member['roles'] = []) =>
    world.join(first, `${first.toLowerCase()}@${world.host}`, roles);
  const [second, third, moderator] = [await join('Deuxième'), await join('Troisième'), await join('Modérateur')];
  const [registrar, hearer] = [await join('Registraire', ['registrar']), await join('Jury')];
  for (const { personId } of [coach, second, third]) {
    const days = { trainedOn: world.today, mandateFrom: world.today };
    await world.ask(staff, KEEP, { input: { personId, levels: ['two'], mostOpen: 5, ...days } });
  }
  const waiting = await assessed(world, await join('Béa'), staff, [coach, second]);
  await world.ask(registrar, APPOINT, { id: waiting, personId: staff.personId });

  const applicant = await join('Ana');
  const id = await assessed(world, applicant, staff, [second, third]);
  await world.ask(staff, APPOINT, { id, personId: moderator.personId });
  const text = `${world.mark} parce que`;
  const marks = [{ criterion: 'ethics', mark: 'NOT_YET', reason: text, wouldSatisfy: text }];
  await world.ask(moderator, MODERATE, { id, marks });
  await world.ask(staff, REFUSE, { input: { applicationId: id, reason: 'EVIDENCE_NOT_SUFFICIENT', statement: text } });
  const { appealRefusal } = await world.ask(applicant, APPEAL, { id, grounds: text });
  const appealId = appealRefusal.decisions[0].appeal.id as string;
  await world.ask(registrar, PANEL, { id: appealId, personIds: [coach.personId, hearer.personId] });
  await world.ask(hearer, ANSWER, { id: appealId, reasons: text });
}

/** An application of which the two assessors think otherwise; its id. */
async function assessed(world: World, applicant: Member, staff: Member, assessors: readonly Member[]): Promise<string> {
  const applicationId = await apply(world, applicant, 'two');
  for (const [index, assessor] of assessors.entries()) {
    const input = { applicationId, personId: assessor.personId, seat: index + 1 };
    const { assignAssessor: assessmentId } = await world.ask(staff, ASSIGN, { input });
    await world.ask(assessor, OPEN, { id: assessmentId });
    const mark = index === 0 ? 'MET' : 'ASK';
    const reason = `${world.mark} comment`;
    await world.ask(assessor, MARK, { input: { assessmentId, criterion: 'ethics', mark, reason } });
    await world.ask(assessor, SUBMIT, { id: assessmentId });
  }
  return applicationId;
}
