import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const ASK = `mutation Ask($agreementId: Uuid!, $key: Uuid!) {
  askForSupervisorReport(agreementId: $agreementId, level: "one", idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($input: SendReportInput!, $key: Uuid!) {
  sendSupervisorReport(input: $input, idempotencyKey: $key) { versions { sha256 } } }`;
const CHANGE = `mutation Change($id: Uuid!, $sha256: String!, $words: String!, $key: Uuid!) {
  askToChangeSupervisorReport(reportId: $id, sha256: $sha256, words: $words, idempotencyKey: $key) { id } }`;

/** A supervisor writes a report on the coach, who asks for a change: it is to be written anew. */
export async function haveAReport(
  world: World,
  coach: Member,
  { agreementId, supervisorId }: { readonly agreementId: string; readonly supervisorId: string },
): Promise<void> {
  const { askForSupervisorReport } = await world.ask(coach, ASK, { agreementId });
  const { id } = askForSupervisorReport;
  const holder = world.link('write-report', id as string, supervisorId);
  const [readiness, practice, supervision] = ['ready', 'careful', 'open'].map((text) => `${world.mark} ${text}`);
  const input = { reportId: id, seen: 0, readiness, practice, supervision, namesNobody: true };
  const { sendSupervisorReport } = await world.ask(holder, SEND, { input });
  const [{ sha256 }] = sendSupervisorReport.versions;
  await world.ask(coach, CHANGE, { id, sha256, words: `${world.mark} more` });
}
