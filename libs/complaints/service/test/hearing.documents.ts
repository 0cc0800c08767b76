import { WRITTEN } from './steps.documents.js';

const COUNTED = `{ holds on agreed }`;
export const IN_THE_ROOM = `mutation ($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) {
  id state allegations { behaviour } charges ${WRITTEN}
  deliberation { next facts ${COUNTED} breach ${COUNTED} openedOn closed { code } suspendedDays }
  earlierFindings { outcome decidedOn sanction { kind } clauses }
  decision { outcome }
  stepProposal { id event agreed iAgreed } proposal { id outcome agreed needed } } }`;
export const SEAT = `mutation ($id: Uuid!, $who: MemberMeantInput!, $seat: CaseSeat, $panel: CasePanel!, $key: Uuid!) {
  appointToPanel(caseId: $id, panel: $panel, who: $who, seat: $seat, idempotencyKey: $key) { id } }`;
const DECISION = `{ outcome reasons notifiedOn sanction { kind } }`;
export const MY_HEARING = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  id ${WRITTEN} hearing { namedOn panel { seat name } objectUntil hearingOn bundleOn openedOn resumeOn closedOn postponed isOver }
  decision ${DECISION} appealUntil appealDecision ${DECISION} sanction { state }
  refusalsToReply { code message } refusalsToAppeal { code message } } }`;
export const EVENTS = `query ($id: Uuid!) { caseCourse(caseId: $id) { state events { event on } next { event } } }`;
