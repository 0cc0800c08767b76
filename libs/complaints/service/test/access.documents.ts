import { officeSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { codesOf, gateway } from './given.js';
import type { Procedure } from './procedure.js';

const SHOWN = `standing askedOn dueOn isLate longerMonths longerGround answeredOn ground withheld`;
const OF_PARTY = `{ mayAsk mayWithdraw copyUntil last { ${SHOWN} longerReasons reasons } }`;
const COPY = `{ id madeOn until withheld texts { of on text } written { event on by answers { name values } }
  letters { title } readings { on by } }`;
export const MY_ACCESS = `query ($reference: String!) { myAccess(reference: $reference) ${OF_PARTY} }`;
export const ASK_MINE = `mutation ($reference: String!, $key: Uuid!) { askForMyCopy(reference: $reference, idempotencyKey: $key) }`;
export const WITHDRAW_MINE = `mutation ($reference: String!, $key: Uuid!) { withdrawMyAccess(reference: $reference, idempotencyKey: $key) }`;
export const READ_MINE = `mutation ($reference: String!, $key: Uuid!) { readMyCopy(reference: $reference, idempotencyKey: $key) ${COPY} }`;
export const ASK_BY_CODE = `mutation ($input: ByCodeInput!, $key: Uuid!) { askForCopyByCode(input: $input, idempotencyKey: $key) }`;
export const WITHDRAW_BY_CODE = `mutation ($input: ByCodeInput!, $key: Uuid!) { withdrawAccessByCode(input: $input, idempotencyKey: $key) }`;
export const READ_BY_CODE = `mutation ($input: ByCodeInput!, $key: Uuid!) { readCopyByCode(input: $input, idempotencyKey: $key) ${COPY} }`;
export const FOLLOWED = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  access ${OF_PARTY} letters { title } } }`;
export const REQUESTS = `{ accessRequests { id reference party knownBy mayProlong ${SHOWN} } }`;
export const PROVE_ASKER = `mutation ($id: Uuid!, $key: Uuid!) { proveAsker(requestId: $id, idempotencyKey: $key) }`;
export const PROLONG = `mutation ($input: ProlongAccessInput!, $key: Uuid!) { prolongAccess(input: $input, idempotencyKey: $key) }`;
export const ANSWER = `mutation ($input: AnswerAccessInput!, $key: Uuid!) { answerAccess(input: $input, idempotencyKey: $key) }`;
export const LETTERS = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { letters { title } } }`;

export const PROPOSE_ERASURE = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
export const CONFIRM_ERASURE = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;

/** The day of every spec, unless it says otherwise. */
export const TODAY = '2026-11-22';

type Filed = { readonly reference: string; readonly returnCode: string };

/** The data protection officer of the body, and each step of a request as one call. */
export async function accessesOf(complaints: Procedure) {
  complaints.todayIs(TODAY);
  const officer = complaints.member('Dora');
  const appoint = ({ personId }: Member) =>
    complaints.hears(officeSet, {
      ...{ officeId: newId(), personId, office: 'data-protection' as const, fromOn: TODAY },
      ...{ untilOn: null, stands: true, revision: 1 },
    });
  await appoint(officer);
  const asGateway = (document: string, given: object) =>
    complaints.as(gateway(complaints)).graphql(document, { key: newId(), ...given });
  const byCode = ({ reference, returnCode: code }: Filed) => ({ input: { reference, code } });
  const list = async (by = officer) => (await complaints.done(by, REQUESTS, {})).accessRequests;
  const idOf = async (reference: string) =>
    (await list()).find((one: { reference: string }) => one.reference === reference).id as string;
  const answering = (requestId: string, changes: object = {}) => ({
    input: { requestId, answer: 'GIVEN', withheld: [], ground: null, reasons: '', ...changes },
  });
  const answers = async (requestId: string, changes: object = {}, by = officer) =>
    codesOf(await complaints.ask(by, ANSWER, answering(requestId, changes)));
  const prolongs = async (requestId: string, changes: object = {}, by = officer) => {
    const input = { requestId, months: 2, ground: 'COMPLEX', reasons: 'Four hundred pages.', ...changes };
    return codesOf(await complaints.ask(by, PROLONG, { input }));
  };
  return { officer, appoint, asGateway, byCode, list, idOf, answering, answers, prolongs };
}
