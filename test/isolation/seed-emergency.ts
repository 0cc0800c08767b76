import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const ASK = `mutation Ask($input: AskInEmergencyInput!, $key: Uuid!) { askInEmergency(input: $input, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($input: AnswerInEmergencyInput!, $key: Uuid!) { answerInEmergency(input: $input, idempotencyKey: $key) }`;
const WHY = `mutation Why($id: Uuid!, $key: Uuid!) { readEmergencyReasons(requestId: $id, idempotencyKey: $key) { askerName reasons answerReasons } }`;
const READ = `mutation Read($id: Uuid!, $key: Uuid!) { readInEmergency(requestId: $id, idempotencyKey: $key) { about complainantName complainantContact allegations { behaviour } } }`;
const CLOSE = `mutation Close($id: Uuid!, $key: Uuid!) { closeInEmergency(requestId: $id, idempotencyKey: $key) }`;

/** One of the staff has a case opened to them in an emergency by another, and reads it: what both read of it. It stays open. */
export async function openInEmergency(world: World, one: Case, staff: Member, second: Member): Promise<string> {
  const { id, shown } = await readIn(world, one, staff, second);
  return `${id} ${shown}`;
}

/** The same, closed before its last day; and asked for again, which waits. */
export async function openAndCloseCase(world: World, one: Case, staff: Member, second: Member): Promise<void> {
  const { id } = await readIn(world, one, staff, second);
  await world.ask(staff, CLOSE, { id });
  await ask(world, one, second);
}

async function ask(world: World, { reference }: Case, by: Member): Promise<string> {
  const input = { reference, ground: 'DANGER', days: 3, reasons: `${world.mark} asks at once.` };
  return (await world.ask(by, ASK, { input })).askInEmergency as string;
}

async function readIn(world: World, one: Case, staff: Member, second: Member) {
  const id = await ask(world, one, staff);
  const answer = { requestId: id, answer: 'OPENED', reasons: `${world.mark} opens at once.` };
  await world.ask(second, ANSWER, { input: answer });
  const shown = JSON.stringify([await world.ask(staff, WHY, { id }), await world.ask(staff, READ, { id })]);
  return { id, shown };
}
