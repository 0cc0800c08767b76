import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { openAndCloseName } from './seed-custody.js';
import { type Complainant, jeanne, takeFiled } from './seed-filed.js';
import { guard } from './seed-guard.js';
import { note } from './seed-notes.js';
import { takeDown } from './seed-taken-down.js';
import { openAndCloseCase } from './seed-emergency.js';
import { takeBackAndLengthen } from './seed-lengthening.js';
import { discloseTwice } from './seed-evidence.js';
import { findConflict } from './seed-conflict.js';
import { annul, charge, decide, extend, prove, sanction, suspend, withdraw } from './seed-procedure.js';
import { reportOnYear } from './seed-year-report.js';
import type { World } from './world.js';

/**
 * Eight complaints. One ends with a withdrawal in force, decided by a panel in which the coach sits; of another the coach is
 * the respondent, whose time to reply runs; one ends with a withdrawal that a court annulled, and one with a suspension; one came by
 * telephone; one is in return for another; the last is left, with its return code, to whoever may want it.
 */
export async function complain(world: World, staff: Member, coach: Member): Promise<string> {
  const respondent = await world.join('Sophie', `sophie@${world.host}`, []);
  const second = await world.join('Luc', `luc@${world.host}`, ['registrar']);
  const others = [
    await world.join('Paule', `paule@${world.host}`, []),
    await world.join('Pia', `pia@${world.host}`, []),
  ];
  const one = await take(world, staff);
  await charge(world, one, { staff, respondent });
  await suspend(world, one, staff, await world.join('Lise', `lise@${world.host}`, ['registrar']));
  await decide(world, one, { staff, respondent, panel: [coach, ...others] });
  await withdraw(world, one, staff, second);
  await reportOnYear(world, staff, second);

  const other = await take(world, staff);
  await charge(world, other, { staff, respondent: coach });
  await prove(world, other, staff);
  await extend(world, other, staff);
  await discloseTwice(world, other, staff);
  await note(world, other, staff);
  await openAndCloseName(world, other, staff, await world.join('Claude', `claude@${world.host}`, []));
  await openAndCloseCase(world, other, staff, second);
  await takeBackAndLengthen(world, other, staff, await world.join('Lucie', `lucie@${world.host}`, ['registrar']));

  const annulled = await take(world, staff);
  const sacha = await world.join('Sacha', `sacha@${world.host}`, []);
  await charge(world, annulled, { staff, respondent: sacha });
  await decide(world, annulled, { staff, respondent: sacha, panel: [coach, ...others] });
  await withdraw(world, annulled, staff, second);
  await annul(world, annulled, staff, second);

  const suspended = await take(world, staff);
  const sven = await world.join('Sven', `sven@${world.host}`, []);
  await charge(world, suspended, { staff, respondent: sven });
  await sanction(world, suspended, { staff, respondent: sven, panel: [coach, ...others] }, second);
  await readOn(world, sven);
  const [paule] = others;
  if (paule) await findConflict(world, paule, sven, second);

  await world.ask(
    staff,
    `mutation Keep($key: Uuid!) { setRetention(endedHow: RESOLVED, months: 12, idempotencyKey: $key) { months } }`,
  );
  await world.ask(
    second,
    `mutation Hold($input: PlaceHoldInput!, $key: Uuid!) { placeHold(input: $input, idempotencyKey: $key) { id } }`,
    { input: { caseId: one.id, reason: 'LITIGATION', reviewOn: addDays(world.today, 30) } },
  );
  await takeDown(world, staff, second);
  await guard(world, { staff, second, respondent, coach });
  return file(world);
}

/** Somebody under a sanction records an activity, which their case hears of. */
async function readOn(world: World, coach: Member): Promise<void> {
  const { today: firstDay, today: lastDay } = world;
  const input = {
    title: `${world.mark} Lecture`,
    kind: 'READING',
    firstDay,
    lastDay,
    minutes: 60,
    reflection: 'Une idée.',
  };
  await world.ask(
    coach,
    `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`,
    { input },
  );
}

/** A complaint that the case manager takes. */
export async function take(world: World, staff: Member): Promise<{ id: string; reference: string }> {
  await file(world);
  return takeFiled(world, staff);
}

/** A client complains of the coach; returns the code to come back with. */
export async function file(world: World, complainant: Complainant = jeanne(world)): Promise<string> {
  const input = {
    about: `${world.mark} Éric`,
    harmedAge: 'ADULT',
    allegations: [
      {
        behaviour: `${world.mark} told what was said in confidence.`,
        clauses: ['CF-1'],
        occurredKind: 'DAY',
        occurredFrom: world.today,
      },
    ],
    declared: true,
    ...complainant,
  };
  const document = `mutation File($input: FileComplaintInput!, $key: Uuid!) {
    fileComplaint(input: $input, idempotencyKey: $key) { reference returnCode }
  }`;
  const { fileComplaint } = await world.ask(world.service('gateway'), document, { input });
  return fileComplaint.returnCode as string;
}

/** Somebody begins a complaint and keeps it for later, with an address; returns what opens it. */
export async function beginDraft(world: World): Promise<string> {
  const door = world.service('gateway');
  const { access } = await world.ask(
    door,
    `mutation Start($key: Uuid!) { access: startComplaintDraft(idempotencyKey: $key) }`,
    {},
  );
  const changes = JSON.stringify({ about: { about: `${world.mark} Éric` } });
  await world.ask(
    door,
    `mutation Save($access: String!, $changes: String!, $key: Uuid!) { saveComplaintDraft(access: $access, changes: $changes, idempotencyKey: $key) }`,
    { access, changes },
  );
  await world.ask(
    door,
    `mutation Address($access: String!, $address: String!, $key: Uuid!) { giveDraftAddress(access: $access, address: $address, idempotencyKey: $key) }`,
    { access, address: `draft@${world.host}` },
  );
  return access as string;
}
