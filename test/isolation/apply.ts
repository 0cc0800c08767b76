import type { Member } from '@standing/platform/auth';
import type { HandedOver } from './seed-words.js';
import type { World } from './world.js';

const BEGIN = `mutation Begin($level: String!, $key: Uuid!) { beginApplication(level: $level, idempotencyKey: $key) { criteria { code } } }`;
const ANSWER = `mutation Answer($input: SaveDraftAnswerInput!, $key: Uuid!) { saveDraftAnswer(input: $input, idempotencyKey: $key) { id } }`;
const NEED = `mutation Need($input: SaveDraftAccommodationInput!, $key: Uuid!) { saveDraftAccommodation(input: $input, idempotencyKey: $key) { id } }`;
const AFFIRM = `mutation Affirm($input: SaveDraftStatementsInput!, $key: Uuid!) { saveDraftStatements(input: $input, idempotencyKey: $key) { revision } }`;
const TAKE = `mutation Take($input: TakeReportInput!, $key: Uuid!) { takeSupervisorReport(input: $input, idempotencyKey: $key) { id } }`;
const TAKE_WORDS = `mutation TakeWords($input: TakeFeedbackWordsInput!, $key: Uuid!) { takeFeedbackWords(input: $input, idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($revision: Int!, $key: Uuid!) { submitApplication(revision: $revision, idempotencyKey: $key) { id } }`;

/** What others wrote of the member that goes with the application. */
type Taken = { readonly report?: HandedOver; readonly words?: HandedOver };

/** The member writes an application and does not send it: the world's mark on each criterion, and what is taken over. The revision it has. */
export async function draft(
  world: World,
  member: Member,
  level: string,
  { report, words }: Taken = {},
): Promise<number> {
  const { beginApplication } = await world.ask(member, BEGIN, { level });
  for (const { code } of beginApplication.criteria as { code: string }[]) {
    const text = `${world.mark} said`;
    await world.ask(member, ANSWER, { input: { criterion: code, text, evidenceIds: [], revision: 0 } });
  }
  if (report) await world.ask(member, TAKE, { input: { ...report, revision: 0 } });
  if (words) await world.ask(member, TAKE_WORDS, { input: { ...words, revision: 0 } });
  await world.ask(member, NEED, { input: { accommodation: 'BREAKS', revision: 0 } });
  const input = { affirmed: ['TRUE', 'NAMES_NOBODY'], revision: 0 };
  const { saveDraftStatements } = await world.ask(member, AFFIRM, { input });
  return saveDraftStatements.revision as number;
}

/** The member writes an application and sends it; its id. */
export async function apply(world: World, member: Member, level: string, taken?: Taken): Promise<string> {
  const revision = await draft(world, member, level, taken);
  const { submitApplication } = await world.ask(member, SEND, { revision });
  return submitApplication.id as string;
}
