import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import type { Procedure } from './procedure.js';
import { APPOINT_IN } from './steps.documents.js';

const REQUEST = `id function askerName ground days reasons askedOn standing answeredOn answerReasons lastDay`;
export const ASK_NAME = `mutation ($input: AskForIdentityInput!, $key: Uuid!) { askForIdentity(input: $input, idempotencyKey: $key) }`;
export const ANSWER_NAME = `mutation ($input: AnswerIdentityRequestInput!, $key: Uuid!) { answerIdentityRequest(input: $input, idempotencyKey: $key) }`;
export const CLOSE_NAME = `mutation ($id: Uuid!, $key: Uuid!) { closeIdentityOpening(requestId: $id, idempotencyKey: $key) }`;
export const READ_NAME = `mutation ($id: Uuid!, $key: Uuid!) { readOpenedIdentity(requestId: $id, idempotencyKey: $key) { id complainantName } }`;
export const CUSTODY = `mutation ($id: Uuid!, $key: Uuid!) { openCustody(caseId: $id, idempotencyKey: $key) { id reference requests { ${REQUEST} } } }`;
export const ASKING = `query ($id: Uuid!) { identityAsking(caseId: $id) { id mayAsk hasCustodian longestDays requests { ${REQUEST} } } }`;
export const OPENINGS_TOLD = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  identityOpenings { function ground openedOn lastDay endedOn } } }`;
export const OPENINGS_SEEN = `query ($id: Uuid!) { caseCourse(caseId: $id) { toAppoint { function } identityOpenings { openedOn lastDay endedOn } } }`;
export const OPENINGS_PROVED = `mutation ($id: Uuid!, $key: Uuid!) { openCaseDossier(caseId: $id, idempotencyKey: $key) { id identityOpenings { openedOn lastDay endedOn } } }`;

const SOFT = `softConflicts { function }`;
export const CONFLICTS_TOLD = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) { ${SOFT} } }`;
export const MY_CONFLICTS = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { ${SOFT} } }`;

/** What somebody asks of the custodian, unless a spec says otherwise. */
export const askedName = (caseId: string, changes: object = {}) => ({
  ...{ caseId, ground: 'HEARING', days: 7, reasons: 'I have to hear her before she leaves.' },
  ...changes,
});

/** A case of the whole procedure in which charges are served, somebody investigates, and somebody guards the name. */
export async function guardedCase(complaints: Procedure) {
  await complaints.adopted('2');
  const { given, done, took, cast, member } = complaints;
  const filed = await given.named();
  const { id } = filed;
  await took(cast.reg, id, 'SCREEN_RISK', { RISK: 'medium' });
  await done(cast.reg, documents.SERVE, { input: { ...documents.charges, caseId: id, route: 'DISCIPLINARY' } });
  const appoint = (who: Member, as: string, caseId = id) =>
    complaints.ask(cast.reg, APPOINT_IN, { input: { caseId, function: as, who: { memberId: who.personId } } });
  const appointed = async (who: Member, as: string) => {
    const { errors } = await appoint(who, as);
    if (errors) throw new Error(JSON.stringify(errors));
    await done(who, documents.DECLARE, { id, conflict: false });
  };
  const [investigator, custodian] = [member('Ida'), member('Claude')];
  await appointed(investigator, 'INVESTIGATOR');
  await appointed(custodian, 'IDENTITY_CUSTODIAN');

  const asked = async (by: Member, changes: object = {}) =>
    (await done(by, ASK_NAME, { input: askedName(id, changes) })).askForIdentity as string;
  const answered = (requestId: string, answer = 'OPENED', by: Member = custodian) =>
    complaints.ask(by, ANSWER_NAME, { input: { requestId, answer, reasons: 'Nobody else can hear her.' } });
  const opened = async (by: Member, changes: object = {}) => {
    const requestId = await asked(by, changes);
    const { errors } = await answered(requestId);
    if (errors) throw new Error(JSON.stringify(errors));
    return requestId;
  };
  const asking = async (by: Member) => (await done(by, ASKING, { id })).identityAsking;
  return { ...filed, investigator, custodian, appoint, appointed, asked, answered, opened, asking };
}
