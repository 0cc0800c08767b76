import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import type { HandedOver } from './report.js';

const BEGIN = `mutation Begin($level: String!, $key: Uuid!) { beginApplication(level: $level, idempotencyKey: $key) { criteria { code } } }`;
const ANSWER = `mutation Answer($input: SaveDraftAnswerInput!, $key: Uuid!) { saveDraftAnswer(input: $input, idempotencyKey: $key) { id } }`;
const AFFIRM = `mutation Affirm($input: SaveDraftStatementsInput!, $key: Uuid!) { saveDraftStatements(input: $input, idempotencyKey: $key) { revision } }`;
const TAKE = `mutation Take($input: TakeReportInput!, $key: Uuid!) { takeSupervisorReport(input: $input, idempotencyKey: $key) { id } }`;
const TAKE_WORDS = `mutation TakeWords($input: TakeFeedbackWordsInput!, $key: Uuid!) { takeFeedbackWords(input: $input, idempotencyKey: $key) { id } }`;
const SEND = `mutation Send($revision: Int!, $key: Uuid!) { submitApplication(revision: $revision, idempotencyKey: $key) { id } }`;

type Begun = { readonly beginApplication: { readonly criteria: readonly { readonly code: string }[] } };
type Sent = { readonly submitApplication: { readonly id: string } };
type Written = {
  readonly said?: Readonly<Record<string, string>>;
  readonly report?: HandedOver;
  readonly words?: HandedOver;
};
type Affirmed = { readonly saveDraftStatements: { readonly revision: number } };

/** The coach writes an application and sends it, and its id is returned; what they say on a criterion is left out where nobody asks for it. A supervisor's report and words of feedback go with it where there are any. */
export async function apply(
  world: DemoWorld,
  coach: Member,
  level: string,
  { said = {}, report, words }: Written = {},
): Promise<string> {
  const { beginApplication } = await world.ask<Begun>(coach, BEGIN, { level });
  for (const { code: criterion } of beginApplication.criteria) {
    const text = said[criterion];
    if (text !== undefined)
      await world.ask(coach, ANSWER, { input: { criterion, text, evidenceIds: [], revision: 0 } });
  }
  if (report) await world.ask(coach, TAKE, { input: { ...report, revision: 0 } });
  if (words) await world.ask(coach, TAKE_WORDS, { input: { ...words, revision: 0 } });
  const affirmed = { affirmed: ['TRUE', 'NAMES_NOBODY'], revision: 0 };
  const { saveDraftStatements } = await world.ask<Affirmed>(coach, AFFIRM, { input: affirmed });
  const { revision } = saveDraftStatements;
  return (await world.ask<Sent>(coach, SEND, { revision })).submitApplication.id;
}
