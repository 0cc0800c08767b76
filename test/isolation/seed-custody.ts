import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const APPOINT = `mutation Appoint($input: AppointInCaseInput!, $key: Uuid!) { appointInCase(input: $input, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($id: Uuid!, $key: Uuid!) { declareInCase(caseId: $id, conflict: false, idempotencyKey: $key) }`;
const ASK = `mutation Ask($input: AskForIdentityInput!, $key: Uuid!) { askForIdentity(input: $input, idempotencyKey: $key) }`;
const READ_ASKED = `mutation Read($id: Uuid!, $key: Uuid!) { openCustody(caseId: $id, idempotencyKey: $key) { requests { askerName reasons answerReasons } } }`;
const ANSWER = `mutation Answer($input: AnswerIdentityRequestInput!, $key: Uuid!) { answerIdentityRequest(input: $input, idempotencyKey: $key) }`;
const READ = `mutation Read($id: Uuid!, $key: Uuid!) { readOpenedIdentity(requestId: $id, idempotencyKey: $key) { complainantName } }`;
const CLOSE = `mutation Close($id: Uuid!, $key: Uuid!) { closeIdentityOpening(requestId: $id, idempotencyKey: $key) }`;

/** A registrar has the kept name of a case guarded, and whoever manages it has it opened to them: what both read of it. */
export async function openName(world: World, { id }: Case, staff: Member, custodian: Member): Promise<string> {
  const given = { caseId: id, function: 'IDENTITY_CUSTODIAN', who: { memberId: custodian.personId } };
  await world.ask(staff, APPOINT, { input: given });
  await world.ask(custodian, DECLARE, { id });
  const asked = { caseId: id, ground: 'SAFETY', days: 14, reasons: `${world.mark} asks.` };
  const { askForIdentity: requestId } = await world.ask(staff, ASK, { input: asked });
  const answer = { requestId, answer: 'OPENED', reasons: `${world.mark} opens.` };
  await world.ask(custodian, ANSWER, { input: answer });
  const read = [await world.ask(custodian, READ_ASKED, { id }), await world.ask(staff, READ, { id: requestId })];
  return JSON.stringify(read);
}

/** The same, closed before its last day; and asked for again, which waits. */
export async function openAndCloseName(world: World, one: Case, staff: Member, custodian: Member): Promise<void> {
  await openName(world, one, staff, custodian);
  const query = `query Asking($id: Uuid!) { identityAsking(caseId: $id) { requests { id } } }`;
  const { identityAsking } = await world.ask(staff, query, { id: one.id });
  await world.ask(staff, CLOSE, { id: identityAsking.requests[0].id });
  const again = { caseId: one.id, ground: 'REDACTION', days: 1, reasons: `${world.mark} asks.` };
  await world.ask(staff, ASK, { input: again });
}
