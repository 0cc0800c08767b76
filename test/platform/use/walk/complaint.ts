import { newId } from '@standing/kernel';
import type { Visitor } from '../visitor.js';
import { type Scene, type Someone, stranger, until } from './scene.js';

const QUEUE = `query Queue { caseQueue(first: 50) { edges { node { id reference } } } }`;
const WHOM = `mutation Whom($caseId: Uuid!, $key: Uuid!) { readWhomItConcerns(caseId: $caseId, idempotencyKey: $key) { id } }`;
const TAKE = `mutation Take($caseId: Uuid!, $key: Uuid!) { takeCase(caseId: $caseId, noConflict: true, idempotencyKey: $key) { id } }`;
const NAME = `mutation Name($caseId: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { nameRespondent(caseId: $caseId, who: $who, idempotencyKey: $key) { id } }`;
const KEEP = `mutation Keep($caseId: Uuid!, $key: Uuid!) { becomeRegistrar(caseId: $caseId, noConflict: true, idempotencyKey: $key) { id } }`;
const SCREEN = `mutation Screen($caseId: Uuid!, $key: Uuid!) { takeStep(input: { caseId: $caseId, event: SCREEN_RISK, answers: [{ name: RISK, values: ["low"] }] }, idempotencyKey: $key) }`;
const TELL = `mutation Tell($caseId: Uuid!, $key: Uuid!) { takeStep(input: { caseId: $caseId, event: TELL_COMPLAINANT, answers: [] }, idempotencyKey: $key) }`;
const SERVE = `mutation Serve($input: ServeChargesInput!, $key: Uuid!) { serveCharges(input: $input, idempotencyKey: $key) { id } }`;
const OPEN = `mutation Open($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { id } }`;
const REPLY = `mutation Reply($reference: String!, $text: String!, $key: Uuid!) { replyToCharges(reference: $reference, text: $text, idempotencyKey: $key) }`;

const SHOWN = /class="code-shown">([0-9A-Z-]+)</g;

/** A case, as those speak of it who take part in it. */
export type Case = { readonly id: string; readonly reference: string };

/** What somebody without an account tells on the page for complaints. */
export type Complaint = {
  readonly about: string;
  readonly narrative: string;
  readonly whenWords: string;
  readonly name: string;
  readonly contact: string;
  /** Who else knows of it. */
  readonly people?: string;
};

/** What is charged. */
export type Charges = { readonly charges: string; readonly mayLeadTo: string };

/** What a case is known by at an event that happens in it once. */
export function happenedOnce(caseId: string, event: string): [string, string, string] {
  return ['complaints.case_events where case_id = $1 and event = $2', caseId, event];
}

/** A complaint that is begun, each question answered on its page, without an account. */
export async function write(scene: Scene, told: Complaint): Promise<Visitor> {
  const writer = stranger(scene);
  await writer.keep('/complaint', { act: 'start', idempotencyKey: newId() });
  const { about, narrative, whenWords, name, contact } = told;
  const answers: Record<string, Record<string, string>> = {
    age: { age: 'ADULT' },
    behalf: { behalf: 'SELF' },
    relation: { relation: 'CLIENT' },
    about: { about },
    'what-1': { behaviour: narrative },
    'when-1': { when: 'ABOUT', whenWords },
    people: { people: told.people ?? '' },
    identity: { nameVisibility: 'KEPT_FROM_COACH' },
    reach: { name, contact },
  };
  for (const [question, fields] of Object.entries(answers)) {
    const { status, text } = await writer.post(`/complaint/${question}`, { ...fields, act: 'next' });
    if (status !== 303) throw new Error(`The question ${question} answered ${status}.\n${text.slice(0, 3000)}`);
  }
  return writer;
}

/** A complaint filed on its pages, without an account; answers with the reference and the return code. */
export async function complain(
  scene: Scene,
  told: Complaint,
  by?: Visitor,
): Promise<{ reference: string; returnCode: string }> {
  const writer = by ?? (await write(scene, told));
  const version = /name="version" value="(\d+)"/.exec(await writer.page('/complaint/check'))?.[1] ?? '';
  const fields = { act: 'send', declared: 'yes', version };
  const read = (page: string) => [...page.matchAll(SHOWN)].map(([, shown]) => shown).join(' ');
  const shown = await scene.acts.post('complain', writer, { path: '/complaint/check', fields, read }, (codes) => [
    'complaints.cases where reference = $1',
    codes.split(' ')[0],
  ]);
  const [reference = '', returnCode = ''] = shown.split(' ');
  if (returnCode === '') throw new Error('A complaint was filed, and its page shows no code.');
  return { reference, returnCode };
}

/** A case manager finds the complaint, reads whom it concerns, takes it and names the coach. */
export async function take({ acts, manager }: Scene, reference: string, respondent: Someone): Promise<Case> {
  const id = await until(`the case ${reference}`, async () => {
    const { caseQueue } = await manager.browser.ask(QUEUE, {});
    const nodes = caseQueue.edges.map(({ node }: { node: Case }) => node) as Case[];
    return nodes.find((node) => node.reference === reference)?.id ?? null;
  });
  const case_ = { caseId: id };
  // A reading is written down each time, and answered only while nobody has taken the case: it is no act to send again.
  await manager.browser.ask(WHOM, { ...case_, key: newId() });
  await acts.ask('complain', manager.browser, TAKE, case_, happenedOnce(id, 'acknowledge'));
  const who = { memberId: respondent.personId };
  await acts.ask('complain', manager.browser, NAME, { ...case_, who }, held(id, respondent, 'respondent'));
  return { id, reference };
}

/** Two registrars keep the case, the risk is looked at, the charges are served, and the complainant is told how it goes. */
export async function charge(scene: Scene, { id: caseId }: Case, said: Charges): Promise<void> {
  const { acts, officer, second, manager } = scene;
  for (const registrar of [officer, second])
    await acts.ask('charge', registrar.browser, KEEP, { caseId }, held(caseId, registrar, 'registrar'));
  await acts.ask('charge', officer.browser, SCREEN, { caseId }, happenedOnce(caseId, 'screen-risk'));
  const input = { caseId, clauses: ['CF-1'], ...said };
  await acts.ask('charge', officer.browser, SERVE, { input }, happenedOnce(caseId, 'serve'));
  await acts.ask('charge', manager.browser, TELL, { caseId }, happenedOnce(caseId, 'tell-complainant'));
}

/** The coach opens the case, which proves that the charges came. */
export async function openOwn({ acts }: Scene, { id, reference }: Case, { browser }: Someone): Promise<void> {
  await acts.ask('charge', browser, OPEN, { reference }, happenedOnce(id, 'prove-service'));
}

export async function reply(scene: Scene, { id, reference }: Case, { browser }: Someone, text: string): Promise<void> {
  await scene.acts.ask('charge', browser, REPLY, { reference, text }, happenedOnce(id, 'reply'));
}

/** What somebody is in a case, once. */
export function held(caseId: string, { personId }: Someone, as: string): [string, string, string, string] {
  const where = 'complaints.functions_held where case_id = $1 and person_id = $2 and function = $3';
  return [where, caseId, personId, as];
}
