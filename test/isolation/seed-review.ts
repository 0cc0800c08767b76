import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import { ticketFor } from './seed-cpd.js';
import type { World } from './world.js';

const RECORD = `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
const ASK_TIME = `mutation AskTime($input: AuditTimeInput!, $key: Uuid!) { time: askAuditTime(input: $input, idempotencyKey: $key) { id dueOn } }`;
const DECIDE_TIME = `mutation DecideTime($fileId: Uuid!, $grantedUntil: Day!, $key: Uuid!) { decideAuditTime(fileId: $fileId, grantedUntil: $grantedUntil, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($input: AuditAnswerInput!, $key: Uuid!) { answerAudit(input: $input, idempotencyKey: $key) { id } }`;
const NAME = `mutation Name($fileId: Uuid!, $auditorId: Uuid!, $key: Uuid!) { nameAuditor(fileId: $fileId, auditorId: $auditorId, idempotencyKey: $key) }`;
const SAY = `mutation Say($input: AuditWordInput!, $key: Uuid!) { sayOfAuditedActivity(input: $input, idempotencyKey: $key) }`;
const CLOSE = `mutation Close($fileId: Uuid!, $key: Uuid!) { closeAudit(fileId: $fileId, outcome: DOES_NOT_MEET, idempotencyKey: $key) }`;
const FOLLOW_UP = `mutation FollowUp($fileId: Uuid!, $key: Uuid!) { followUpAudit(fileId: $fileId, decision: NOTED, idempotencyKey: $key) }`;

/** The member who is drawn last has more time, shows a file in the place of another, and is reviewed to the end; the others wait. */
export async function reviewOne(
  installation: Installation,
  world: World,
  staff: Member,
  auditor: Member,
): Promise<void> {
  const { auditFiles } = await world.ask(
    staff,
    `{ auditFiles(first: 50) { edges { node { id dueOn person { id } } } } }`,
  );
  const { id: fileId, dueOn, person } = auditFiles.edges.at(-1).node;
  const member = { ...staff, roles: [], personId: person.id as string };
  const said = { title: `${world.mark} Revue`, kind: 'READING', minutes: 20, reflection: `${world.mark} Une idée.` };
  await world.ask(member, RECORD, { input: { ...said, firstDay: world.today, lastDay: world.today } });
  const wishedUntil = addDays(dueOn as string, 1);
  await world.ask(member, ASK_TIME, { input: { fileId, ground: 'LEAVE', wishedUntil } });
  await world.ask(staff, DECIDE_TIME, { fileId, grantedUntil: wishedUntil });
  const { auditItems } = await world.ask(
    member,
    `query ($fileId: Uuid!) { auditItems(fileId: $fileId) { activityId } }`,
    { fileId },
  );
  const lines: Record<string, unknown>[] = [];
  for (const { activityId } of auditItems)
    lines.push({
      activityId,
      kind: 'SUBSTITUTE',
      word: `${world.mark} Perdu.`,
      file: await ticketFor(installation, world, member),
    });
  await world.ask(member, ANSWER, { input: { fileId, lines, namesNobody: true } });
  await world.ask(staff, NAME, { fileId, auditorId: auditor.personId });
  const sentence = `${world.mark} Merci.`;
  for (const { activityId } of lines)
    await world.ask(auditor, SAY, { input: { fileId, activityId, verdict: 'REFUSED', reason: 'RECEIPT', sentence } });
  await world.ask(auditor, CLOSE, { fileId });
  await world.ask(staff, FOLLOW_UP, { fileId });
}
