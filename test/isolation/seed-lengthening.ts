import type { Member } from '@standing/platform/auth';
import type { Case } from './seed-procedure.js';
import type { World } from './world.js';

const BECOME = `mutation Become($id: Uuid!, $key: Uuid!) { becomeRegistrar(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`;
const TIMES = `{ lengthenings { id standing } }`;
const ASK = `mutation Ask($input: AskForLongerInput!, $key: Uuid!) { askForLonger(input: $input, idempotencyKey: $key) ${TIMES} }`;
const ANSWER = `mutation Answer($input: AnswerForLongerInput!, $key: Uuid!) { answerForLonger(input: $input, idempotencyKey: $key) ${TIMES} }`;
const TAKE_BACK = `mutation Back($id: Uuid!, $key: Uuid!) { takeBackLonger(requestId: $id, idempotencyKey: $key) ${TIMES} }`;
const READ = `mutation Read($id: Uuid!, $key: Uuid!) { readTimeReasons(caseId: $id, idempotencyKey: $key) { written { reasons } } }`;

/** An inquiry takes longer, once a registrar of the case who did not propose it confirms: what both wrote, as it is read. */
export async function lengthen(world: World, { id }: Case, staff: Member, second: Member): Promise<string> {
  const requestId = await propose(world, id, staff);
  await world.ask(second, ANSWER, { input: { requestId, answer: 'GRANTED', reasons: `${world.mark} agrees.` } });
  return JSON.stringify(await world.ask(staff, READ, { id }));
}

/** The same, with a registrar who joins, after another proposal was taken back. */
export async function takeBackAndLengthen(world: World, one: Case, staff: Member, second: Member): Promise<void> {
  await world.ask(second, BECOME, { id: one.id });
  await world.ask(staff, TAKE_BACK, { id: await propose(world, one.id, staff) });
  await lengthen(world, one, staff, second);
}

async function propose(world: World, caseId: string, by: Member): Promise<string> {
  const input = { caseId, clock: 'K6', ground: 'NEW_FACTS', reasons: `${world.mark} longer.` };
  const { lengthenings } = (await world.ask(by, ASK, { input })).askForLonger as { lengthenings: { id: string }[] };
  return lengthenings[0]!.id;
}
