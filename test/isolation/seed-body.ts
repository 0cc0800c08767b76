import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { develop, ticketFor } from './seed-cpd.js';
import type { Installation } from './installation.js';
import { accredit } from './seed-award.js';
import { code, scheme } from './texts.js';
import { hearClients } from './seed-feedback.js';
import { complain } from './seed-complaints.js';
import { World } from './world.js';

/** An account that has a person in both bodies, and one that only the second body has: neither address is marked. */
export const SHARED_EMAIL = 'in-both@shared.example';
export const ONLY_IN_SECOND_EMAIL = 'in-second@shared.example';

/** `returnCode` opens the complaint that nobody manages yet. */
export type Body = {
  readonly world: World;
  readonly coach: Member;
  readonly staff: Member;
  /** For a file that the coach sent and has not used. */
  readonly ticket: string;
  readonly returnCode: string;
};

/** Makes a body whose people did everything that there is to do, through the use cases alone. */
export async function seedBody(installation: Installation, mark: string, addresses: readonly string[]): Promise<Body> {
  const world = new World(installation, mark);
  await world.open();
  const staff = await world.join(
    'Nadia',
    `nadia@${world.host}`,
    ['officer', 'registrar', 'scheme-administrator', 'case-manager'],
    'officer',
  );
  const coach = await world.join('Éric', `eric@${world.host}`, [], 'busy-coach');
  for (const [index, address] of addresses.entries()) await world.join(`Autre ${index}`, address, []);
  await publish(world, staff);
  await sign(world, coach);
  await practise(world, coach);
  await develop(installation, world, coach);
  await hearClients(world, coach);
  await beSupervised(world, coach, staff);
  await beInsured(world, coach, staff);
  await accredit(installation, world, coach, staff);
  await signIn(world, coach);
  await givePasskey(installation, coach);
  const returnCode = await complain(world, staff, coach);
  await world.settle();
  return { world, coach, staff, ticket: await ticketFor(installation, world, coach), returnCode };
}

async function publish(world: World, staff: Member): Promise<void> {
  await world.ask(
    staff,
    `mutation Code($input: PublishCodeEditionInput!, $key: Uuid!) { publishCodeEdition(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { ...world.marked(code), validFrom: world.today },
    },
  );
  await world.ask(
    staff,
    `mutation Scheme($document: String!, $key: Uuid!) { publishScheme(document: $document, idempotencyKey: $key) { id } }`,
    {
      document: JSON.stringify({ ...world.marked(scheme), validFrom: world.today }),
    },
  );
}

async function sign(world: World, coach: Member): Promise<void> {
  const { codeOfEthics } = await world.ask(coach, `{ codeOfEthics { id hash } }`);
  await world.ask(
    coach,
    `mutation Sign($input: SignCodeInput!, $key: Uuid!) { signCode(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: {
        editionId: codeOfEthics.id,
        editionHash: codeOfEthics.hash,
        place: `${world.mark} Nantes`,
        nameTyped: coach.name,
      },
    },
  );
  await world.ask(coach, `mutation Aim($key: Uuid!) { aimAt(level: "one", idempotencyKey: $key) { on } }`);
}

async function practise(world: World, coach: Member): Promise<void> {
  const start = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
  const log = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id version } }`;
  for (const pseudonym of ['Renard 12', 'Atlas']) {
    const input = {
      pseudonym: `${world.mark} ${pseudonym}`,
      kind: 'INDIVIDUAL',
      startedOn: world.today,
      nameIsPseudonym: true,
    };
    const { startEngagement } = await world.ask(coach, start, { input });
    const entry = {
      engagementId: startEngagement.id,
      heldOn: world.today,
      minutes: 60,
      paid: true,
      acceptOverlap: true,
    };
    await world.ask(coach, log, { input: entry });
    const { logPractice } = await world.ask(coach, log, { input: entry });
    await world.ask(
      coach,
      `mutation Withdraw($id: Uuid!, $version: Int!, $key: Uuid!) { withdrawPractice(id: $id, version: $version, idempotencyKey: $key) { id } }`,
      logPractice,
    );
  }
}

async function beSupervised(world: World, coach: Member, staff: Member): Promise<void> {
  const claire = await agree(world, coach, 'Claire', true);
  await agree(world, coach, 'Denis', false);
  await world.ask(
    staff,
    `mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }`,
    { id: claire.supervisorId },
  );
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
}

async function beInsured(world: World, coach: Member, staff: Member): Promise<void> {
  const declare = `mutation Declare($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const reference of ['A1', 'B2', 'C3', 'D4', 'E5']) {
    const input = {
      insurer: `${world.mark} Mutuelle`,
      policyReference: `${world.mark} ${reference}`,
      startsOn: world.today,
      endsOn: world.today,
      countries: ['FR'],
      activities: ['COACHING'],
    };
    ids.push((await world.ask(coach, declare, { input })).declareCover.id as string);
    if (reference === 'D4')
      await world.ask(
        coach,
        `mutation Correct($id: Uuid!, $input: CoverInput!, $key: Uuid!) { correctCover(id: $id, version: 1, input: $input, idempotencyKey: $key) { id } }`,
        { id: ids.at(-1), input: { ...input, countries: ['BE'] } },
      );
  }
  const [first, second, third] = ids;
  await world.ask(
    staff,
    `mutation Verify($id: Uuid!, $seenOn: Day!, $key: Uuid!) { verifyCover(id: $id, version: 1, seenOn: $seenOn, idempotencyKey: $key) { id } }`,
    { id: first, seenOn: world.today },
  );
  await world.ask(
    staff,
    `mutation Refuse($id: Uuid!, $key: Uuid!) { refuseCover(id: $id, version: 1, reason: OTHER_DAYS, idempotencyKey: $key) { id } }`,
    { id: second },
  );
  await world.ask(
    coach,
    `mutation Withdraw($id: Uuid!, $key: Uuid!) { withdrawCover(id: $id, version: 1, idempotencyKey: $key) { id } }`,
    { id: third },
  );
}

async function agree(
  world: World,
  coach: Member,
  first: string,
  answered: boolean,
): Promise<{ agreementId: string; supervisorId: string }> {
  const newSupervisor = { name: `${world.mark} ${first}`, email: `${first.toLowerCase()}@${world.host}`, locale: 'fr' };
  const { proposeAgreement: proposed } = await world.ask(
    coach,
    `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id supervisor { id } } }`,
    { input: { newSupervisor, startsOn: world.today, relations: [], relationsDeclared: true } },
  );
  const agreement = { agreementId: proposed.id as string, supervisorId: proposed.supervisor.id as string };
  const holder = world.link('answer-agreement', agreement.agreementId, agreement.supervisorId);
  const answer = `mutation Answer($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { id } }`;
  if (answered) await world.ask(holder, answer, { input: { accept: true, relations: [], relationsDeclared: true } });
  return agreement;
}

async function signIn(world: World, coach: Member): Promise<void> {
  const gateway = world.service('gateway');
  await world.ask(
    gateway,
    `mutation Code($email: String!, $key: Uuid!) { askForSignInCode(email: $email, idempotencyKey: $key) }`,
    { email: coach.email },
  );
  await world.ask(
    gateway,
    `mutation Be($id: Uuid!, $key: Uuid!) { signInAsPersona(personId: $id, idempotencyKey: $key) }`,
    { id: coach.personId },
  );
  await world.ask(
    gateway,
    `mutation Offer($key: Uuid!) { offerPasskeySignIn(rpId: "localhost", idempotencyKey: $key) { challengeId } }`,
  );
  await world.ask(
    coach,
    `mutation Offer($key: Uuid!) { offerPasskey(rpId: "localhost", idempotencyKey: $key) { challengeId } }`,
  );
}

/** Only an authenticator makes a passkey: this one is put where `registerPasskey` puts it. */
async function givePasskey({ owner }: Installation, { personId }: Member): Promise<void> {
  await owner.query(
    `insert into identity.passkeys (id, account_id, credential_id, public_key, counter, transports, created_at)
     select $1, account_id, $2, 'AAAA', 0, '{internal}', now() from identity.people where id = $3`,
    [newId(), `credential-of-${personId}`, personId],
  );
}
