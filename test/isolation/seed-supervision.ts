import type { Member } from '@standing/platform/auth';
import { haveAReport } from './seed-report.js';
import { agreeOnTerms } from './seed-terms.js';
import type { World } from './world.js';

/** The coach has two supervisors; one is vetted, confirms, corrects and declines sessions, and writes a report. */
export async function beSupervised(world: World, coach: Member, staff: Member): Promise<void> {
  const claire = await agree(world, coach, 'Claire', true);
  await agree(world, coach, 'Denis', false);
  await agreeOnTerms(world, coach, claire);
  await vet(world, staff, claire.supervisorId);
  const log = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const minutes of [60, 90, 45, 30, 75]) {
    const input = {
      agreementId: claire.agreementId,
      heldOn: world.today,
      minutes,
      form: 'INDIVIDUAL',
      acceptDuplicate: true,
    };
    ids.push((await world.ask(coach, log, { input })).logSession.id as string);
  }
  const [first, second, third, fourth] = ids;
  const asked = await world.ask(
    coach,
    `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id requestId } }`,
    { ids: ids.slice(0, 4) },
  );
  const holder = world.link('confirm-sessions', asked.askConfirmation[0].requestId as string, claire.supervisorId);
  await world.ask(
    holder,
    `mutation Decide($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideSessions(decisions: $decisions, idempotencyKey: $key) { sessionId } }`,
    {
      decisions: [
        { sessionId: first, outcome: 'CONFIRM' },
        { sessionId: second, outcome: 'CORRECT', minutes: 80 },
        { sessionId: third, outcome: 'DECLINE', reason: 'NOT_HELD' },
        { sessionId: fourth, outcome: 'CONFIRM' },
      ],
    },
  );
  await world.ask(
    holder,
    `mutation Undo($ids: [Uuid!]!, $key: Uuid!) { undoDecision(sessionIds: $ids, idempotencyKey: $key) { sessionId } }`,
    { ids: [fourth] },
  );
  await haveAReport(world, coach, claire);
}

async function agree(
  world: World,
  coach: Member,
  first: string,
  answered: boolean,
): Promise<{ agreementId: string; supervisorId: string }> {
  const supervisor = { name: `${world.mark} ${first}`, email: `${first.toLowerCase()}@${world.host}` };
  const agreement = await propose(world, coach, supervisor);
  if (answered) await accept(world, agreement);
  return agreement;
}

/** The body checks the supervisor's address. */
export async function vet(world: World, staff: Member, supervisorId: string): Promise<void> {
  await world.ask(
    staff,
    `mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }`,
    { id: supervisorId },
  );
}

/** An agreement that is proposed to somebody. */
export async function propose(
  world: World,
  coach: Member,
  { name, email }: { readonly name: string; readonly email: string },
  startsOn: string = world.today,
): Promise<{ agreementId: string; supervisorId: string }> {
  const newSupervisor = { name, email, locale: 'fr' };
  const { proposeAgreement: proposed } = await world.ask(
    coach,
    `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id supervisor { id } } }`,
    { input: { newSupervisor, startsOn, relations: [], relationsDeclared: true } },
  );
  return { agreementId: proposed.id as string, supervisorId: proposed.supervisor.id as string };
}

/** The supervisor follows the link of the mail and accepts. */
export async function accept(
  world: World,
  { agreementId, supervisorId }: { readonly agreementId: string; readonly supervisorId: string },
): Promise<void> {
  const holder = world.link('answer-agreement', agreementId, supervisorId);
  const answer = `mutation Answer($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { id } }`;
  await world.ask(holder, answer, { input: { accept: true, relations: [], relationsDeclared: true } });
}
