import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import type { Agreed } from './supervision.js';

const ASK = `mutation Ask($agreementId: Uuid!, $level: String!, $key: Uuid!) {
  askForSupervisorReport(agreementId: $agreementId, level: $level, idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($input: SendReportInput!, $key: Uuid!) {
  sendSupervisorReport(input: $input, idempotencyKey: $key) { versions { sha256 } } }`;

const SIGN = `mutation Sign($reportId: Uuid!, $sha256: String!, $key: Uuid!) {
  signSupervisorReport(reportId: $reportId, sha256: $sha256, namesNobody: true, idempotencyKey: $key) { id } }`;
const HAND_OVER = `mutation HandOver($reportId: Uuid!, $key: Uuid!) {
  handOverSupervisorReport(reportId: $reportId, idempotencyKey: $key) { text ticket } }`;

/** What a coach hands over, and the note that vouches for it: a report that both signed, or words of feedback. */
export type HandedOver = { readonly text: string; readonly ticket: string };

const SAID = {
  readiness:
    'Mène sans aide des accompagnements de bout en bout, y compris quand la demande change en route. Sait dire ce qui dépasse sa place. Reste à travailler : la fin des accompagnements longs.',
  practice:
    'Pose un cadre écrit avec le client et le commanditaire, et y revient. L’écoute passe avant les propositions ; les questions ouvrent. Tient la confidentialité, même sous pression.',
  supervision:
    'Vient régulièrement, avec ce qui gêne plutôt qu’avec ce qui va bien. Ce que nous y décidons se voit dans les séances suivantes.',
};

/** A report that the coach asks their supervisor for: its id. The mail brings the supervisor a link. */
export async function askForReport(
  world: DemoWorld,
  coach: Member,
  { agreementId }: Agreed,
  level: string,
): Promise<string> {
  const asked = await world.ask<{ askForSupervisorReport: { id: string } }>(coach, ASK, { agreementId, level });
  return asked.askForSupervisorReport.id;
}

/** The supervisor follows the link, writes, and signs by sending: the hash of what they sent. */
export async function writeReport(world: DemoWorld, reportId: string, { supervisorId }: Agreed): Promise<string> {
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'write-report',
    subjectId: reportId,
    recipientId: supervisorId,
    locale: 'fr',
  } as const;
  const input = { reportId, seen: 0, ...SAID, namesNobody: true };
  const sent = await world.ask<{ sendSupervisorReport: { versions: { sha256: string }[] } }>(holder, SEND, { input });
  return sent.sendSupervisorReport.versions[0]?.sha256 ?? '';
}

/** A report that is asked for, written, signed by both and handed over. */
export async function agreeOnReport(
  world: DemoWorld,
  coach: Member,
  agreed: Agreed,
  level: string,
): Promise<HandedOver> {
  const reportId = await askForReport(world, coach, agreed, level);
  const sha256 = await writeReport(world, reportId, agreed);
  await world.ask(coach, SIGN, { reportId, sha256 });
  const handed = await world.ask<{ handOverSupervisorReport: HandedOver }>(coach, HAND_OVER, { reportId });
  return handed.handOverSupervisorReport;
}
