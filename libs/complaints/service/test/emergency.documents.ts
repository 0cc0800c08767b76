import type { Member } from '@standing/platform/auth';
import { codesOf } from './given.js';
import type { Procedure } from './procedure.js';

const OPENING = `emergencyOpenings { openedOn lastDay endedOn ground askedAs openedAs }`;
export const ASK_EMERGENCY = `mutation ($input: AskInEmergencyInput!, $key: Uuid!) { askInEmergency(input: $input, idempotencyKey: $key) }`;
export const ANSWER_EMERGENCY = `mutation ($input: AnswerInEmergencyInput!, $key: Uuid!) { answerInEmergency(input: $input, idempotencyKey: $key) }`;
export const CLOSE_EMERGENCY = `mutation ($id: Uuid!, $key: Uuid!) { closeInEmergency(requestId: $id, idempotencyKey: $key) }`;
export const READ_EMERGENCY = `mutation ($id: Uuid!, $key: Uuid!) { readInEmergency(requestId: $id, idempotencyKey: $key) {
  id reference receivedOn about allegations { behaviour } relation { to } otherPeople complainantName complainantContact nameVisibility
  written { event by answers { name values } } } }`;
export const REASONS = `mutation ($id: Uuid!, $key: Uuid!) { readEmergencyReasons(requestId: $id, idempotencyKey: $key) {
  id askerName reasons answererName answerReasons } }`;
export const EMERGENCIES = `{ emergencyRequests { id reference askedAs ground days askedOn standing mine answeredAs answeredOn lastDay closedOn } }`;
export const TOLD_COMPLAINANT = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { ${OPENING} } }`;
export const TOLD_RESPONDENT = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { ${OPENING} } }`;
export const SEEN = `query ($id: Uuid!) { caseCourse(caseId: $id) { events { event } ${OPENING} } }`;
export const PROVED = `mutation ($id: Uuid!, $key: Uuid!) { openCaseDossier(caseId: $id, idempotencyKey: $key) { id ${OPENING} } }`;

/** The day on which it is asked and opened, unless a spec says otherwise. */
export const TODAY = '2026-11-22';

/** Two of the staff who hold nothing in a case, and each step of an emergency as one call. */
export function emergenciesOf(complaints: Procedure) {
  complaints.todayIs(TODAY);
  const admin = complaints.member('Ada', ['scheme-administrator']);
  const second = complaints.member('Rémi', ['registrar']);
  const ask = (by: Member, reference: string, changes: object = {}) => {
    const input = { reference, ground: 'DANGER', days: 3, reasons: 'Her life is in danger.', ...changes };
    return complaints.ask(by, ASK_EMERGENCY, { input });
  };
  const asks = async (...given: Parameters<typeof ask>) => codesOf(await ask(...given));
  const asked = async (...given: Parameters<typeof ask>) => {
    const { data, errors } = await ask(...given);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.askInEmergency as string;
  };
  const answers = async (by: Member, requestId: string, answer = 'OPENED', reasons = 'There is no other way.') =>
    codesOf(await complaints.ask(by, ANSWER_EMERGENCY, { input: { requestId, answer, reasons } }));
  const opened = async (reference: string, changes: object = {}) => {
    const requestId = await asked(admin, reference, changes);
    const refused = await answers(second, requestId);
    if (refused.length > 0) throw new Error(refused.join(' '));
    return requestId;
  };
  const reads = async (by: Member, id: string) => codesOf(await complaints.ask(by, READ_EMERGENCY, { id }));
  const closes = async (by: Member, id: string) => codesOf(await complaints.ask(by, CLOSE_EMERGENCY, { id }));
  const list = async (by: Member) => (await complaints.done(by, EMERGENCIES, {})).emergencyRequests;
  return { admin, second, ask, asks, asked, answers, opened, reads, closes, list };
}
