import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { RemindOfAudits } from '../src/review/remind-audited.job.js';
import { RemindAudited } from '../src/review/remind-audited.js';
import { givenADrawn, givenAwards } from './given-draw.js';
import { givenATicket } from './given.js';

const FACTS = `id state openedOn looksAfter looksUntil asked dueOn answeredOn outcome closedOn followUp
  time { ground wishedUntil isGranted }`;

export const MINE = `{ myAudits { ${FACTS} } }`;
export const MY_AUDIT = `query ($id: Uuid!) { myAudit(id: $id) { ${FACTS} } }`;
export const ITEMS = `query ($id: Uuid!) { auditItems(fileId: $id) {
  activityId title isAsked shown word document { id } onRecord { id } said { verdict reason missing sentence } } }`;
export const ANSWER = `mutation ($input: AuditAnswerInput!, $key: Uuid!) { answerAudit(input: $input, idempotencyKey: $key) { ${FACTS} } }`;
export const ASK_TIME = `mutation ($input: AuditTimeInput!, $key: Uuid!) { askAuditTime(input: $input, idempotencyKey: $key) { ${FACTS} } }`;
export const BOARD = `query ($state: AuditState, $forMe: Boolean, $first: Int, $after: String) {
  auditFiles(state: $state, forMe: $forMe, first: $first, after: $after) {
    edges { node { ${FACTS} isMine hadMoreTime person { id } auditor { id } } } pageInfo { hasNextPage endCursor } } }`;
export const FILE = `query ($id: Uuid!) { auditFile(id: $id) { ${FACTS} isMine hadMoreTime person { id } auditor { id } } }`;
export const NAME = `mutation ($id: Uuid!, $auditorId: Uuid!, $key: Uuid!) { nameAuditor(fileId: $id, auditorId: $auditorId, idempotencyKey: $key) }`;
export const DECIDE_TIME = `mutation ($id: Uuid!, $until: Day, $key: Uuid!) { decideAuditTime(fileId: $id, grantedUntil: $until, idempotencyKey: $key) }`;
export const SAY = `mutation ($input: AuditWordInput!, $key: Uuid!) { sayOfAuditedActivity(input: $input, idempotencyKey: $key) }`;
export const AGAIN = `mutation ($id: Uuid!, $kind: AuditAgain!, $dueOn: Day!, $key: Uuid!) {
  askAuditedAgain(fileId: $id, kind: $kind, dueOn: $dueOn, idempotencyKey: $key) }`;
export const CLOSE = `mutation ($id: Uuid!, $outcome: AuditOutcome!, $key: Uuid!) { closeAudit(fileId: $id, outcome: $outcome, idempotencyKey: $key) }`;
export const FOLLOW_UP = `mutation ($id: Uuid!, $decision: AuditFollowUp!, $key: Uuid!) {
  followUpAudit(fileId: $id, decision: $decision, idempotencyKey: $key) }`;
export const FOR_MAIL = `query ($id: Uuid!) { auditNoticeForMail(id: $id) { personId kind fileId dueOn } }`;

/** Cpd beside contexts that know who is of the body, and who is related; and what reminds, of all that is due and of one audit. */
export async function startReviewing() {
  const related = new Set<string>();
  const strangers = new Set<string>();
  let job: RemindOfAudits | undefined;
  let one: RemindAudited | undefined;
  const kept = {
    provide: 'REMIND_FOR_SPEC',
    inject: [RemindOfAudits, RemindAudited],
    useFactory: (ofAll: RemindOfAudits, ofOne: RemindAudited) => void ([job, one] = [ofAll, ofOne]),
  };
  const graph = {
    ask: <Data>(actor: Actor, query: string, { id, one, other }: Readonly<Record<string, unknown>>) => {
      if (actor.kind !== 'service' || actor.service !== 'cpd') return Promise.reject(new Error('FORBIDDEN'));
      if (query.includes('peopleAreRelated'))
        return Promise.resolve({ peopleAreRelated: related.has(`${String(one)} ${String(other)}`) } as Data);
      return Promise.resolve({ personNamed: strangers.has(String(id)) ? null : { id } } as Data);
    },
  };
  const service = await startService({ ...definition, providers: [...definition.providers, kept] }, { graph });
  const remindOne = (bodyId: string, fileId: string) => one?.execute(bodyId, fileId);
  return { service, related, strangers, remind: () => job?.doDue(), remindOne };
}

/** People of a body in which everybody accredited is drawn: members, with what they recorded before, and the office. */
export function people(cpd: RunningService) {
  return {
    registrar: cpd.member({ roles: ['registrar'] }),
    officer: cpd.member({ roles: ['officer'] }),
    bystander: cpd.member(),
  };
}

/** Draws these members, and returns the id of the audit of each. */
export async function givenAudits(
  cpd: RunningService,
  { registrar, officer }: ReturnType<typeof people>,
  members: readonly Member[],
): Promise<string[]> {
  await givenADrawn(cpd, [registrar, officer], { ratePerMille: 1000, byLevel: false });
  const ids: string[] = [];
  for (const member of members) ids.push((await cpd.as(member).graphql(MINE)).data.myAudits[0].id as string);
  return ids;
}

/** So many accredited members. */
export async function givenMembers(cpd: RunningService, count: number): Promise<Member[]> {
  return (await givenAwards(cpd, count)).map(({ personId }) => cpd.member({ personId }));
}

/** A new file for an activity, as a form would send it. */
export async function aFile(cpd: RunningService, member: Member, activityId: string, changes: object = {}) {
  return { activityId, kind: 'FILE', file: await givenATicket(cpd, member), ...changes };
}

/** The member answers with these lines. */
export function answer(cpd: RunningService, member: Member, fileId: string, lines: readonly object[], key = newId()) {
  return cpd.as(member).graphql(ANSWER, { input: { fileId, lines, namesNobody: true }, key });
}
