import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Procedure } from './procedure.js';

export const SEARCH = `mutation ($id: Uuid!, $key: Uuid!) { searchDuplicates(caseId: $id, idempotencyKey: $key) { id respondentNamed mayMerge
  cases { reference receivedIn state clauses commonFrom commonUntil sameComplainant proposed refusals { code message } } } }`;
export const PROPOSE_MERGE = `mutation ($input: ProposeMergeInput!, $key: Uuid!) { proposeMerge(input: $input, idempotencyKey: $key) }`;
export const CONFIRM_MERGE = `mutation ($input: ConfirmMergeInput!, $key: Uuid!) { confirmMerge(input: $input, idempotencyKey: $key) }`;
export const DECLINE_MERGE = `mutation ($input: DeclineMergeInput!, $key: Uuid!) { declineMerge(input: $input, idempotencyKey: $key) }`;
export const FOLLOW_LETTERS = `query ($reference: String!, $code: String!) {
  followComplaint(reference: $reference, code: $code) { reference state next letters { title text } } }`;
export const ALLEGED = `allegations { behaviour clauses fromReference }`;

/** One complainant who is named, and by whom the body was written to before. */
export const NAMED = { nameVisibility: 'NAMED' };

/** The whole procedure, and two complaints about one member that one person filed: the first, and what they told later. */
export async function givenTwice(complaints: Procedure, first: object = {}, later: object = {}) {
  await complaints.adopted('2');
  const { given, cast, took } = complaints;
  const leading = await given.named({ ...NAMED, ...first });
  const own = await given.named({ ...NAMED, ...later });
  for (const { id } of [leading, own]) await took(cast.manager, id, 'SCREEN_RISK', { RISK: 'low' });
  const proposes = (by: Member, changes: object = {}, key = newId()) => {
    const input = {
      caseId: own.id,
      reference: leading.reference,
      bothTheirs: true,
      reasons: 'They said so.',
      ...changes,
    };
    return complaints.as(by).graphql(PROPOSE_MERGE, { input, key });
  };
  const confirms = (by: Member, changes: object = {}, key = newId()) => {
    const input = { caseId: own.id, reference: leading.reference, reasons: 'I read both.', ...changes };
    return complaints.as(by).graphql(CONFIRM_MERGE, { input, key });
  };
  const declines = (by: Member, changes: object = {}, key = newId()) => {
    const input = { caseId: own.id, reference: leading.reference, reasons: 'The facts are others.', ...changes };
    return complaints.as(by).graphql(DECLINE_MERGE, { input, key });
  };
  const searched = async (by: Member, id = own.id) => (await complaints.done(by, SEARCH, { id })).searchDuplicates;
  const merged = async () => {
    for (const { errors } of [await proposes(cast.manager), await confirms(cast.reg)])
      if (errors) throw new Error(JSON.stringify(errors));
  };
  return { leading, own, proposes, confirms, declines, searched, merged };
}
