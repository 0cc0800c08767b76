import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { liveInsured, RENEWED_IN_MONTH, renewCover } from './covers.js';
import type { DemoWorld } from './demo-world.js';
import { develop } from './development.js';
import { hearClients } from './client-feedback.js';
import { STORY_DAYS } from './story.js';

const PSEUDONYMS = ['Renard 12', 'Projet Nord', 'C-07', 'Client Bleu', 'Atlas', 'Équinoxe', 'Client M4'];
const MONTH_DAYS = 30;
const CLAIRE = { name: 'Claire Morel', email: 'claire.morel@supervision.example', locale: 'fr' };
const DENIS = { name: 'Denis Martin', email: 'denis.martin@supervision.example', locale: 'fr' };

/** A coach who has signed, logs each month, and has his sessions confirmed: his standing has something to explain, and his application waits. */
export async function liveAsBusyCoach(world: DemoWorld, staff: Member): Promise<void> {
  const coach = await world.join({
    name: 'Éric Blanc',
    email: 'eric.blanc@coachs.example',
    roles: [],
    persona: 'busy-coach',
  });
  await sign(world, coach);
  await world.ask(
    coach,
    `mutation Aim($level: String!, $key: Uuid!) { aimAt(level: $level, idempotencyKey: $key) { on } }`,
    { level: 'niveau-2' },
  );
  await liveInsured(world, coach, staff);
  const claire = await agree(world, coach, CLAIRE);
  await vet(world, staff, claire.supervisorId);
  const denis = await agree(world, coach, DENIS);
  const engagements = await startEngagements(world, coach);
  for (let daysBack = STORY_DAYS - MONTH_DAYS, month = 0; daysBack > 0; daysBack -= MONTH_DAYS, month += 1) {
    await world.standDaysBack(daysBack);
    await liveAMonth(world, coach, engagements, month);
    if (month === RENEWED_IN_MONTH) await renewCover(world, coach, staff);
    await develop(world, coach, month);
    await supervisedSession(world, coach, month % 5 === 4 ? denis : claire, month);
    await hearClients(world, coach, engagements, month);
  }
  await world.ask(
    coach,
    `mutation Apply($level: String!, $key: Uuid!) { applyForLevel(level: $level, idempotencyKey: $key) { id } }`,
    { level: 'niveau-1' },
  );
}

type Agreed = { readonly agreementId: string; readonly supervisorId: string };

async function sign(world: DemoWorld, coach: Member): Promise<void> {
  const { codeOfEthics } = await world.ask<{ codeOfEthics: { id: string; hash: string } }>(
    coach,
    `query Code { codeOfEthics { id hash } }`,
  );
  await world.ask(
    coach,
    `mutation Sign($input: SignCodeInput!, $key: Uuid!) { signCode(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { editionId: codeOfEthics.id, editionHash: codeOfEthics.hash, place: 'Nantes', nameTyped: coach.name },
    },
  );
}

async function agree(world: DemoWorld, coach: Member, newSupervisor: typeof CLAIRE): Promise<Agreed> {
  const propose = `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id supervisor { id } } }`;
  const input = { newSupervisor, startsOn: world.today, relations: [], relationsDeclared: true };
  const { proposeAgreement: proposed } = await world.ask<{
    proposeAgreement: { id: string; supervisor: { id: string } };
  }>(coach, propose, { input });
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'answer-agreement',
    subjectId: proposed.id,
    recipientId: proposed.supervisor.id,
    locale: 'fr',
  } as const;
  await world.ask(
    holder,
    `mutation Answer($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { accept: true, relations: [], relationsDeclared: true },
    },
  );
  return { agreementId: proposed.id, supervisorId: proposed.supervisor.id };
}

async function vet(world: DemoWorld, staff: Member, id: string): Promise<void> {
  await world.ask(
    staff,
    `mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }`,
    { id },
  );
}

async function startEngagements(world: DemoWorld, coach: Member): Promise<string[]> {
  const start = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const pseudonym of PSEUDONYMS) {
    const input = { pseudonym, kind: 'INDIVIDUAL', startedOn: world.today };
    ids.push((await world.ask<{ startEngagement: { id: string } }>(coach, start, { input })).startEngagement.id);
  }
  return ids;
}

async function liveAMonth(
  world: DemoWorld,
  coach: Member,
  engagements: readonly string[],
  month: number,
): Promise<void> {
  const log = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id } }`;
  for (const [index, engagementId] of engagements.entries()) {
    if ((month + index) % 3 === 2) continue;
    const input = {
      engagementId,
      heldOn: world.today,
      minutes: 90 + 30 * ((month + index) % 2),
      paid: index !== 4,
      acceptOverlap: true,
    };
    await world.ask(coach, log, { input });
  }
}

async function supervisedSession(
  world: DemoWorld,
  coach: Member,
  { agreementId, supervisorId }: Agreed,
  month: number,
): Promise<void> {
  const log = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
  const input = { agreementId, heldOn: world.today, minutes: month % 4 === 3 ? 90 : 60, form: 'INDIVIDUAL' };
  const { logSession: session } = await world.ask<{ logSession: { id: string } }>(coach, log, { input });
  const ask = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id requestId } }`;
  const { askConfirmation } = await world.ask<{ askConfirmation: { requestId: string }[] }>(coach, ask, {
    ids: [session.id],
  });
  if (month % 7 === 5) return;
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'confirm-sessions',
    subjectId: askConfirmation[0]?.requestId ?? '',
    recipientId: supervisorId,
    locale: 'fr',
  } as const;
  const decide = `mutation Decide($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideSessions(decisions: $decisions, idempotencyKey: $key) { sessionId } }`;
  await world.ask(holder, decide, { decisions: [{ sessionId: session.id, outcome: 'CONFIRM' }] });
}
