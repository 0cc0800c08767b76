import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { develop, mailIn, ticketFor } from './seed-cpd.js';
import type { Installation } from './installation.js';
import { accredit } from './seed-award.js';
import { belong } from './seed-chapters.js';
import { answerOnCondition } from './seed-condition.js';
import { publishScheme } from './seed-scheme.js';
import { code } from './texts.js';
import { judge } from './seed-judgement.js';
import { askForAdvice } from './seed-advice.js';
import { audit } from './seed-audit.js';
import { mourn } from './seed-death.js';
import { declare } from './seed-declarations.js';
import { annexCharter, writeCharters } from './seed-charter.js';
import { keepRecord } from './seed-record.js';
import { relyOnEachOther } from './seed-continuity.js';
import { hearClients } from './seed-feedback.js';
import { importALog } from './seed-import.js';
import { seatAssessors } from './seed-assessors.js';
import { compareCode } from './seed-code.js';
import { beInsured, checkPapers } from './seed-insurance.js';
import { beginDraft, complain } from './seed-complaints.js';
import { tryOutADraft } from './seed-simulation.js';
import { superviseAnother } from './seed-desk.js';
import { prove } from './seed-proof.js';
import { stateMonths } from './seed-statement.js';
import { lead } from './seed-group.js';
import { beSupervised } from './seed-supervision.js';
import { bringAlong } from './seed-achievements.js';
import { train } from './seed-training.js';
import { giveCopy } from './seed-access.js';
import { holdOffices } from './seed-offices.js';
import { keepRosters } from './seed-rota.js';
import { relieve, untilDecided } from './seed-upkeep.js';
import { World } from './world.js';

/** An account that has a person in both bodies, and one that only the second body has: neither address is marked. */
export const SHARED_EMAIL = 'in-both@shared.example';
export const ONLY_IN_SECOND_EMAIL = 'in-second@shared.example';

/** A body, a coach of it, who works for it, and who advises. */
export type People = {
  readonly world: World;
  readonly coach: Member;
  readonly staff: Member;
  /** Who advises in confidence, and does nothing else. */
  readonly adviser: Member;
  /** Opens the enquiry that the coach made without a name. */
  readonly adviceCode: string;
};

/** `returnCode` opens the complaint that nobody manages yet, `draftAccess` one that is being written. */
export type Body = People & {
  /** For a file that the coach sent and has not used. */
  readonly ticket: string;
  readonly returnCode: string;
  readonly draftAccess: string;
};

/** Makes a body whose people did everything that there is to do, through the use cases alone. */
export async function seedBody(installation: Installation, mark: string, addresses: readonly string[]): Promise<Body> {
  const body = await seedPeople(installation, mark, addresses);
  const returnCode = await complain(body.world, body.staff, body.coach);
  await giveCopy(body.world, body.coach, body.staff, body.adviser);
  await keepRosters(installation, body.world, body.staff);
  const draftAccess = await beginDraft(body.world);
  await judge(body.world, body);
  await body.world.settle();
  await untilDecided(installation, body.world);
  await body.world.settle();
  return { ...body, ticket: await ticketFor(installation, body.world, body.coach), returnCode, draftAccess };
}

/** The same without a complaint: nobody has anything to do with one. */
export async function seedPeople(
  installation: Installation,
  mark: string,
  addresses: readonly string[],
): Promise<People> {
  const world = new World(installation, mark);
  await world.open();
  const staff = await world.join(
    'Nadia',
    `nadia@${world.host}`,
    ['officer', 'registrar', 'scheme-administrator', 'case-manager'],
    'officer',
  );
  const coach = await world.join('Éric', `eric@${world.host}`, [], 'busy-coach');
  const adviser = await world.join('Samira', `samira@${world.host}`, ['ethics-adviser']);
  for (const [index, address] of addresses.entries()) await world.join(`Autre ${index}`, address, []);
  await publishCode(world, staff);
  await publishScheme(world, staff);
  await sign(world, coach);
  await writeCharters(world, coach, staff);
  await practise(world, coach);
  await develop(installation, world, coach);
  await mailIn(installation, world, coach);
  await train(world, coach, staff);
  await annexCharter(world, coach);
  await keepRecord(world, coach);
  await hearClients(world, coach);
  await importALog(world, coach);
  await beSupervised(world, coach, staff);
  await stateMonths(world, coach);
  await beInsured(installation, world, coach, staff);
  await answerOnCondition(world, staff);
  await accredit(installation, world, coach, staff);
  await checkPapers(installation, world, coach, staff);
  await belong(world, coach, staff);
  await holdOffices(world, staff);
  await tryOutADraft(installation, world, staff);
  await seatAssessors(world, coach, staff);
  await relieve(installation, world, coach, staff);
  await bringAlong(world, coach, staff);
  await prove(installation, world, coach, staff);
  await declare(world, coach, staff);
  const adviceCode = await askForAdvice(world, coach, staff, adviser);
  await superviseAnother(installation, world, coach, staff);
  await lead(world, coach, staff);
  await mourn(world, coach, staff);
  await relyOnEachOther(world, coach, staff);
  await audit(installation, world, staff);
  await signIn(world, coach);
  await givePasskey(installation, coach);
  return { world, coach, staff, adviser, adviceCode };
}

async function publishCode(world: World, staff: Member): Promise<void> {
  await world.ask(
    staff,
    `mutation Code($input: PublishCodeEditionInput!, $key: Uuid!) { publishCodeEdition(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { ...world.marked(code), validFrom: world.today },
    },
  );
  await compareCode(world, staff);
}

/** Signs the code that is in force, and says which level they aim at. */
export async function sign(world: World, coach: Member): Promise<void> {
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

/** Logs an hour in each of two engagements, and takes another back. */
export async function practise(world: World, coach: Member): Promise<void> {
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
