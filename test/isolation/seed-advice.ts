import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const ASK = `mutation Ask($input: AskAdviceInput!, $key: Uuid!) { askAdvice(input: $input, idempotencyKey: $key) { id } }`;
const ASK_NAMELESS = `mutation Ask($input: AskAdviceInput!, $key: Uuid!) { askAdviceWithoutName(input: $input, idempotencyKey: $key) { returnCode } }`;
const TAKE = `mutation Take($id: Uuid!, $key: Uuid!) { takeAdvice(id: $id, noConflict: true, takeOver: false, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($id: Uuid!, $words: AdviceWordsInput!, $key: Uuid!) { answerAdvice(id: $id, words: $words, idempotencyKey: $key) }`;
const SET = `mutation Set($key: Uuid!) { setAdviceTerm(months: 3, idempotencyKey: $key) }`;

/** The coach asks for advice under their name and is answered, and asks without one: the code that opens this. */
export async function askForAdvice(world: World, coach: Member, staff: Member, adviser: Member): Promise<string> {
  const input = { text: `${world.mark} question`, topics: ['CF-1'], namesMeant: true, limitsRead: true };
  await world.ask(staff, SET);
  const { askAdvice } = await world.ask(coach, ASK, { input });
  await world.ask(adviser, TAKE, { id: askAdvice.id });
  const words = { text: `${world.mark} answer`, namesMeant: true };
  await world.ask(adviser, ANSWER, { id: askAdvice.id, words });
  const { askAdviceWithoutName } = await world.ask(coach, ASK_NAMELESS, { input });
  return askAdviceWithoutName.returnCode as string;
}
