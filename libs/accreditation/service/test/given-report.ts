import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import { type Member, type ReportHandedOver, ReportTickets } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

const SHOWN = `readiness practice supervision supervisorSignedOn applicantSignedOn addressChecked`;
const DRAFT = `id revision level { code } supervisorReport { reportId ${SHOWN} } supervisorReportRevision`;

export const DRAFT_REPORT = `{ applicationDraft { ${DRAFT} } }`;
export const TAKE_REPORT = `mutation ($input: TakeReportInput!, $key: Uuid!) { takeSupervisorReport(input: $input, idempotencyKey: $key) { ${DRAFT} } }`;
export const LEAVE_OUT = `mutation ($revision: Int!, $key: Uuid!) { leaveSupervisorReportOut(revision: $revision, idempotencyKey: $key) { ${DRAFT} } }`;

const REPORT = `supervisorReport { ${SHOWN} }`;
export const REPORT_ON = {
  sheet: `query ($id: Uuid!) { read: assessmentSheet(id: $id) { ${REPORT} } }`,
  moderation: `query ($id: Uuid!) { read: moderation(applicationId: $id) { ${REPORT} } }`,
  file: `query ($id: Uuid!) { read: applicationFile(applicationId: $id) { ${REPORT} } }`,
  appeal: `query ($id: Uuid!) { read: appeal(id: $id) { ${REPORT} } }`,
  course: `query ($id: Uuid!) { read: applicationCourse(applicationId: $id) { ${REPORT} } }`,
};

export const SAID = { readiness: 'Ready.', practice: 'Careful.', supervision: 'Open.' };
export const SIGNED = {
  supervisorSignedOn: '2026-11-18',
  applicantSignedOn: '2026-11-19',
  addressChecked: true,
};

/** A text that both signed for a level, and the note that supervision gives its coach; say only what the test is about. */
export async function aHandedOver(
  service: RunningService,
  coach: Member,
  {
    secret = service.database.secret,
    ...changes
  }: Partial<ReportHandedOver> & { secret?: (of: string) => string } = {},
) {
  const level = changes.level ?? 'one';
  const text = JSON.stringify({ level, ...SAID });
  const { supervisorSignedOn, applicantSignedOn: coachSignedOn, addressChecked } = SIGNED;
  const ticket = await new ReportTickets(secret, service.clock).mint({
    ...{ bodyId: service.bodyId, personId: coach.personId, reportId: newId(), supervisorId: newId(), level },
    ...{ sha256: createHash('sha256').update(text).digest('hex'), supervisorSignedOn, coachSignedOn, addressChecked },
    ...changes,
  });
  return { text, ticket };
}

/** An attempt to take a report into the draft. */
export function take(
  service: RunningService,
  coach: Member,
  report: { readonly text: string; readonly ticket: string },
  revision = 0,
) {
  return service.as(coach).graphql(TAKE_REPORT, { input: { ...report, revision }, key: newId() });
}
