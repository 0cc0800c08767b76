import { newId } from '@standing/kernel';
import type { Actor, LinkHolder, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import type { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { DECIDE } from './documents.js';
import { aLink, type Answer, givenALink, givenAnAgreement, givenASession } from './given.js';
import { givenASupervisingMember } from './given-desk.js';

const REPORT = `id level side state coachName askedOn endedOn declineReason handedOverOn supervisor { name }
  supervisorCannotSign { code } versions { number sentOn sha256 readiness practice supervision
    signatures { side name signedOn method } changeAsked { words askedOn } }`;
const mutation = (name: string, args: string, given: string, shown = REPORT) =>
  `mutation (${args}, $key: Uuid!) { ${name}(${given}, idempotencyKey: $key) { ${shown} } }`;

export const ASK_FOR_REPORT = mutation(
  'askForSupervisorReport',
  '$agreementId: Uuid!, $level: String!',
  'agreementId: $agreementId, level: $level',
);
const of = (name: string) => mutation(name, '$id: Uuid!', 'reportId: $id');
export const ASK_AGAIN = of('askForSupervisorReportAgain');
export const TAKE_BACK_REPORT = of('takeBackSupervisorReport');
export const SEND_REPORT = mutation('sendSupervisorReport', '$input: SendReportInput!', 'input: $input');
export const DECLINE_REPORT = mutation(
  'declineSupervisorReport',
  '$id: Uuid!, $reason: ReportDeclineReason!',
  'reportId: $id, reason: $reason',
);
export const SIGN_REPORT = mutation(
  'signSupervisorReport',
  '$id: Uuid!, $sha256: String!, $namesNobody: Boolean!',
  'reportId: $id, sha256: $sha256, namesNobody: $namesNobody',
);
export const ASK_TO_CHANGE = mutation(
  'askToChangeSupervisorReport',
  '$id: Uuid!, $sha256: String!, $words: String!',
  'reportId: $id, sha256: $sha256, words: $words',
);
export const HAND_OVER = mutation('handOverSupervisorReport', '$id: Uuid!', 'reportId: $id', 'text ticket');
export const ONE_REPORT = `query ($id: Uuid!) { supervisorReport(id: $id) { ${REPORT} } }`;
export const MY_REPORTS = `{ mySupervisorReports { id state side } }`;
export const TO_WRITE = `{ reportToWrite { ${REPORT} } }`;
export const REPORT_MAIL = `query ($id: Uuid!) { supervisorReportForMail(id: $id) { personId coachName supervisorName state } }`;

/** What a supervisor writes, as it is typed. */
export const TEXTS = {
  readiness: 'Works on their own with complex requests.',
  practice: 'Contracts with care.\r\nListens.',
  supervision: 'Brings what is difficult.',
};

/** A coach with an agreement and one session that its supervisor, a member of the body too, confirmed. */
export async function givenConfirmed(service: RunningService, changes: Partial<Supervisor> = {}) {
  const coach = service.member();
  const { supervisor, self } = await givenASupervisingMember(service, changes);
  const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
  const sessionId = await givenASession(service, coach, agreement);
  const link = await givenALink(service, coach, [sessionId]);
  const decisions = [{ sessionId, outcome: 'CONFIRM' }];
  await service.as(link).graphql(DECIDE, { decisions, key: newId() });
  return { coach, supervisor, self, agreement };
}

export type Confirmed = Awaited<ReturnType<typeof givenConfirmed>>;

export type Report = {
  readonly id: string;
  readonly state: string;
  readonly versions: readonly { readonly number: number; readonly sha256: string }[];
};

/** The answer's one report. */
export function shown({ data, errors }: Answer): Report & Readonly<Record<string, unknown>> {
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Report & Readonly<Record<string, unknown>>;
}

/** A report that the coach asked for, the link that its supervisor holds, and what each of the two does with it. */
export async function givenAReport(service: RunningService, between?: Confirmed) {
  const of = between ?? (await givenConfirmed(service));
  const { coach, agreement, supervisor } = of;
  const asking = { agreementId: agreement.id, level: 'practitioner', key: newId() };
  const { id } = shown(await service.as(coach).graphql(ASK_FOR_REPORT, asking));
  const link = aLink(service, { purpose: 'write-report', subjectId: id, recipientId: supervisor.id });
  const acts = actsOn(service, id, coach);
  return { ...of, id, link, ...acts };
}

function actsOn(service: RunningService, id: string, coach: Member) {
  const read = async (by: Member = coach) => shown(await service.as(by).graphql(ONE_REPORT, { id }));
  const last = async () => (await read()).versions[0]?.sha256 ?? '';
  return {
    read,
    send: (by: Actor, seen: number, changes: object = {}) =>
      service.as(by).graphql(SEND_REPORT, {
        input: { reportId: id, seen, ...TEXTS, namesNobody: true, ...changes },
        key: newId(),
      }),
    sign: async (by: Actor = coach, changes: object = {}) =>
      service.as(by).graphql(SIGN_REPORT, { id, sha256: await last(), namesNobody: true, key: newId(), ...changes }),
    change: async (words: string, changes: object = {}, by: Actor = coach) =>
      service.as(by).graphql(ASK_TO_CHANGE, { id, sha256: await last(), words, key: newId(), ...changes }),
    decline: (by: Actor) => service.as(by).graphql(DECLINE_REPORT, { id, reason: 'TOO_EARLY', key: newId() }),
    takeBack: (by: Actor) => service.as(by).graphql(TAKE_BACK_REPORT, { id, key: newId() }),
    handOver: (by: Actor = coach) => service.as(by).graphql(HAND_OVER, { id, key: newId() }),
    again: (by: Actor = coach) => service.as(by).graphql(ASK_AGAIN, { id, key: newId() }),
  };
}

/** Everything that was told of a report, by type. */
export async function toldOfReport(service: RunningService, reportId: string): Promise<string[]> {
  return (await service.told()).filter(({ data }) => data['reportId'] === reportId).map(({ type }) => type);
}

/** The link of somebody else's report. */
export function linkOf(service: RunningService, subjectId: string, recipientId: string): LinkHolder {
  return aLink(service, { purpose: 'write-report', subjectId, recipientId });
}
