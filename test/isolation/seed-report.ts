import type { Member } from '@standing/platform/auth';
import type { HandedOver } from './seed-words.js';
import type { World } from './world.js';

const ASK = `mutation Ask($agreementId: Uuid!, $level: String!, $key: Uuid!) {
  askForSupervisorReport(agreementId: $agreementId, level: $level, idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($input: SendReportInput!, $key: Uuid!) {
  sendSupervisorReport(input: $input, idempotencyKey: $key) { versions { sha256 } } }`;
const CHANGE = `mutation Change($id: Uuid!, $sha256: String!, $words: String!, $key: Uuid!) {
  askToChangeSupervisorReport(reportId: $id, sha256: $sha256, words: $words, idempotencyKey: $key) { id } }`;
const SIGN = `mutation Sign($id: Uuid!, $sha256: String!, $key: Uuid!) {
  signSupervisorReport(reportId: $id, sha256: $sha256, namesNobody: true, idempotencyKey: $key) { id } }`;
const HAND_OVER = `mutation HandOver($id: Uuid!, $key: Uuid!) { handOverSupervisorReport(reportId: $id, idempotencyKey: $key) { text ticket } }`;

type Between = { readonly agreementId: string; readonly supervisorId: string };

/** A supervisor writes a report on the coach, who asks for a change: it is to be written anew. */
export async function haveAReport(world: World, coach: Member, between: Between): Promise<void> {
  const { id, sha256 } = await written(world, coach, between, 'one');
  await world.ask(coach, CHANGE, { id, sha256, words: `${world.mark} more` });
}

/** Both sign a report of this level, and the coach hands it over. */
export async function signedReport(world: World, coach: Member, between: Between, level: string): Promise<HandedOver> {
  const { id, sha256 } = await written(world, coach, between, level);
  await world.ask(coach, SIGN, { id, sha256 });
  return (await world.ask(coach, HAND_OVER, { id })).handOverSupervisorReport as HandedOver;
}

async function written(world: World, coach: Member, { agreementId, supervisorId }: Between, level: string) {
  const { askForSupervisorReport } = await world.ask(coach, ASK, { agreementId, level });
  const id = askForSupervisorReport.id as string;
  const [readiness, practice, supervision] = ['ready', 'careful', 'open'].map((text) => `${world.mark} ${text}`);
  const input = { reportId: id, seen: 0, readiness, practice, supervision, namesNobody: true };
  const { sendSupervisorReport } = await world.ask(world.link('write-report', id, supervisorId), SEND, { input });
  const [{ sha256 }] = sendSupervisorReport.versions as [{ sha256: string }];
  return { id, sha256 };
}
