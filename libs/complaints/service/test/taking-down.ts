import { complaint } from './given.js';

export const BEGIN = `mutation ($who: MemberMeantInput, $noConflict: Boolean!, $key: Uuid!) {
  beginTakingDown(who: $who, noConflict: $noConflict, idempotencyKey: $key) }`;
export const TAKE_DOWN = `mutation ($input: TakeDownComplaintInput!, $key: Uuid!) {
  takeDownComplaint(input: $input, idempotencyKey: $key) { reference returnCode receivedOn acknowledgedBy copy receipt } }`;
export const OPEN_TAKEN = `mutation ($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) {
  about complainantContact takenDown { cameBy readBackOn reachedBy takenOn } } }`;

/** A letter that came ten days ago, and whose writer is reached by post, unless a spec is about it. */
export const onPaper = {
  complaint: { ...complaint, nameVisibility: 'NAMED', contact: '4 rue des Carmes, 44000 Nantes' },
  cameBy: 'PAPER',
  receivedOn: '2026-11-12',
  readBackOn: null,
  agreed: false,
  reachedBy: 'POST',
  who: null,
  noConflict: true,
};
/** The same by telephone, read back the day after. */
export const byPhone = { ...onPaper, cameBy: 'PHONE', readBackOn: '2026-11-13', agreed: true };

/** What whoever complains is given. */
export type Receipt = { reference: string; returnCode: string | null; copy: string; receipt: string };
