import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { ticketFor } from './seed-cpd.js';
import type { Installation } from './installation.js';
import type { World } from './world.js';

/** So far away that nobody is reminded of its end in so short a story. */
const COVERED_DAYS = 300;

/** Declares five covers: one verified, one refused, one withdrawn, one corrected, one that waits; and says where they practise. */
export async function beInsured(installation: Installation, world: World, coach: Member, staff: Member): Promise<void> {
  await askForEnough(world, staff);
  const declare = `mutation Declare($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const reference of ['A1', 'B2', 'C3', 'D4', 'E5']) {
    const input = {
      insurer: `${world.mark} Mutuelle`,
      policyReference: `${world.mark} ${reference}`,
      startsOn: world.today,
      endsOn: addDays(world.today, COVERED_DAYS),
      countries: ['FR'],
      activities: ['COACHING'],
      insuredName: `${world.mark} Cabinet`,
      broker: `${world.mark} Courtage`,
      territory: `${world.mark} Europe`,
      limitPerClaim: 100_000,
      currency: 'GBP',
    };
    const file = reference === 'A1' ? await ticketFor(installation, world, coach) : null;
    ids.push((await world.ask(coach, declare, { input: { ...input, file } })).declareCover.id as string);
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
    `mutation Verify($id: Uuid!, $seenOn: Day!, $key: Uuid!) { verifyCover(id: $id, version: 1, seenOn: $seenOn, nameLink: COMPANY, linkSeenOn: $seenOn, idempotencyKey: $key) { id } }`,
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
  await world.ask(
    coach,
    `mutation Say($from: Day!, $key: Uuid!) { sayWherePractised(country: "FR", from: $from, idempotencyKey: $key) { country } }`,
    { from: world.today },
  );
  await keepRegister(world, coach);
  await askOfCountry(world, coach, staff);
}

/** One who works for the coach, and that the office is let know of the register. */
async function keepRegister(world: World, coach: Member): Promise<void> {
  const names = {
    name: `${world.mark} Roy`,
    level: `${world.mark} niveau`,
    issuer: `${world.mark} jury`,
    insurer: `${world.mark} assureur`,
  };
  await world.ask(
    coach,
    `mutation Keep($input: SubcontractorInput!, $key: Uuid!) { addSubcontractor(input: $input, idempotencyKey: $key) { isTold } }`,
    { input: { ...names, workedFrom: world.today } },
  );
  await world.ask(
    coach,
    `mutation Tell($key: Uuid!) { tellOfSubcontractorRegister(isTold: true, idempotencyKey: $key) { isTold } }`,
  );
}

/** What a country asks, and how the coach meets it. */
async function askOfCountry(world: World, coach: Member, staff: Member): Promise<void> {
  const texts = Object.fromEntries(
    ['titleFr', 'titleEn', 'shownByFr', 'shownByEn', 'source'].map((name) => [name, `${world.mark} médiateur`]),
  );
  const { setCountryObligation } = await world.ask(
    staff,
    `mutation Ask($input: CountryObligationInput!, $key: Uuid!) { setCountryObligation(input: $input, idempotencyKey: $key) { id } }`,
    { input: { ...texts, country: 'FR', privateClientsOnly: true, from: world.today } },
  );
  await world.ask(
    coach,
    `mutation Met($input: ObligationMeetingInput!, $key: Uuid!) { sayObligationMet(input: $input, idempotencyKey: $key) { state } }`,
    {
      input: {
        obligationId: setCountryObligation[0].id,
        kind: 'MET',
        words: `${world.mark} M. Roy`,
        from: world.today,
      },
    },
  );
}

/** What the body asks for, and a rate, of which what is verified is found; and for how long it keeps attestations. */
async function askForEnough(world: World, staff: Member): Promise<void> {
  await world.ask(
    staff,
    `mutation Minimum($from: Day!, $key: Uuid!) { setCoverMinimum(perClaim: 50000, perYear: 60000, perYearWithin: 70000, currency: "EUR", from: $from, idempotencyKey: $key) { id } }`,
    { from: world.today },
  );
  await world.ask(
    staff,
    `mutation Rate($onDay: Day!, $source: String!, $key: Uuid!) { recordExchangeRate(currency: "GBP", into: "EUR", rate: "1.1732", onDay: $onDay, source: $source, idempotencyKey: $key) { id } }`,
    { onDay: world.today, source: `${world.mark} BCE` },
  );
  await world.ask(staff, `mutation Term($key: Uuid!) { setAttestationTerm(months: 24, idempotencyKey: $key) { id } }`);
}

/** The accredited coach is asked for the attestation in force, answers, and is asked on; and was reminded of a day that is over. */
export async function checkPapers({ owner }: Installation, world: World, coach: Member, staff: Member): Promise<void> {
  await world.settle();
  const dueOn = addDays(world.today, 30);
  const { askForAttestation } = await world.ask(
    staff,
    `mutation Ask($personId: Uuid!, $dueOn: Day!, $key: Uuid!) { askForAttestation(personId: $personId, dueOn: $dueOn, idempotencyKey: $key) { id } }`,
    { personId: coach.personId, dueOn },
  );
  const { myCovers } = await world.ask(coach, `{ myCovers { id status } }`);
  const verified = (myCovers as { id: string; status: string }[]).find(({ status }) => status === 'VERIFIED');
  await world.ask(
    coach,
    `mutation Answer($id: Uuid!, $coverId: Uuid!, $key: Uuid!) { answerCoverCheck(id: $id, coverId: $coverId, idempotencyKey: $key) { id } }`,
    { id: askForAttestation.id, coverId: verified?.id },
  );
  await world.ask(
    staff,
    `mutation Keep($id: Uuid!, $dueOn: Day!, $key: Uuid!) { keepAskingForAttestation(id: $id, dueOn: $dueOn, idempotencyKey: $key) { id } }`,
    { id: askForAttestation.id, dueOn },
  );
  await owner.query(
    `insert into insurance.cover_reminders (id, body_id, person_id, kind, countries, on_day, days_before, told_on, recorded_at)
     values ($1, $2, $3, 'ending', '{FR}', '2020-01-01', 7, '2019-12-24', now())`,
    [newId(), world.bodyId, coach.personId],
  );
}
