import { addDays } from '@standing/kernel';
import { textPdf } from '@standing/testing';
import { linkMailedTo, type Scene, type Someone, stranger, today } from './scene.js';

const CODE = `query Code { codeOfEthics { id hash } }`;
const SIGN = `mutation Sign($input: SignCodeInput!, $key: Uuid!) { signCode(input: $input, idempotencyKey: $key) { id } }`;
const START = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
const LOG = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id } }`;
const HAND = `mutation Hand($engagementId: Uuid!, $key: Uuid!) { makeFeedbackLink(engagementId: $engagementId, idempotencyKey: $key) { token engagement { id } } }`;
const LEARN = `mutation Learn($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
const VERIFY = `mutation Verify($id: Uuid!, $on: Day!, $key: Uuid!) { verifyCover(id: $id, version: 1, seenOn: $on, nameLink: SAME_NAME, idempotencyKey: $key) { id } }`;

/** Six clients, of whom five answer. */
const CLIENTS = 6;
/** The scheme's lowest level wants a year since the first session. */
export const SINCE_DAYS = 400;
const HEADING = /<h1[^>]*>([^<]*)</;

/** What a page is about. */
export function headingOf(page: string): string {
  return HEADING.exec(page)?.[1] ?? '';
}

/** The coach reads and signs the code. */
export async function sign({ acts }: Scene, { personId, name, browser }: Someone): Promise<void> {
  const { codeOfEthics: code } = await browser.ask(CODE, {});
  const input = { editionId: code.id, editionHash: code.hash, place: 'Nantes', nameTyped: name };
  await acts.ask('sign', browser, SIGN, { input }, ['ethics.signatures where person_id = $1', personId]);
}

/** Practice of more than a year with several clients, all but one of whom say how it was. */
export async function practise(scene: Scene, coach: Someone): Promise<void> {
  const startedOn = addDays(await today(scene), -SINCE_DAYS);
  const clients = Array.from({ length: CLIENTS }, (_, client) => client);
  await Promise.all(clients.map((client) => coachClient(scene, coach, client, startedOn)));
}

async function coachClient(scene: Scene, coach: Someone, client: number, startedOn: string): Promise<void> {
  const { acts } = scene;
  const pseudonym = `${coach.name.replaceAll(' ', '-')}-${client}`;
  const start = { pseudonym, kind: 'INDIVIDUAL', startedOn, nameIsPseudonym: true };
  const { id: engagementId } = await acts.ask('practise', coach.browser, START, { input: start }, [
    'practice.engagements where pseudonym = $1',
    pseudonym,
  ]);
  const held = { engagementId, heldOn: addDays(startedOn, 30 * client), minutes: 660, paid: true, acceptOverlap: true };
  await acts.ask('practise', coach.browser, LOG, { input: held }, [
    'practice.entries where engagement_id = $1 and held_on = $2 and minutes = 660',
    engagementId,
    held.heldOn,
  ]);
  if (client > 0) await hearClient(scene, coach, engagementId as string);
}

/** The coach hands over a link, and the client answers by it. */
async function hearClient(scene: Scene, coach: Someone, engagementId: string): Promise<void> {
  const token = await handOver(scene, coach, engagementId);
  const answers = { listening: 'ALWAYS', integrity: 'ALWAYS', responsibility: 'MOSTLY', confidentiality: 'ALWAYS' };
  const form = { path: `/f/${token}`, fields: answers, read: headingOf };
  await scene.acts.post('hear clients', stranger(scene), form, [
    'practice.feedback where engagement_id = $1 and revision = 1',
    engagementId,
  ]);
}

/** A token is shown once. Where that answer was lost the coach makes another link, and the one before ends. */
async function handOver(scene: Scene, coach: Someone, engagementId: string): Promise<string> {
  const { token } = await scene.acts.ask('hear clients', coach.browser, HAND, { engagementId }, [
    'practice.feedback_links where engagement_id = $1 and ended_on is null',
    engagementId,
  ]);
  return (token as string | null) ?? handOver(scene, coach, engagementId);
}

/** A day and a half of learning with the file that shows it. */
export async function learn(scene: Scene, { name, personId, browser }: Someone): Promise<void> {
  const day = addDays(await today(scene), -20);
  const file = await browser.upload(`${name}.pdf`, textPdf(name));
  const learnt = { title: `Formation de ${name}`, kind: 'TRAINING', minutes: 1080, reflection: 'À reprendre.' };
  await scene.acts.ask('learn', browser, LEARN, { input: { ...learnt, firstDay: day, lastDay: day, file } }, [
    'cpd.activities a join cpd.documents d on d.id = a.document_id where a.person_id = $1 and d.person_id = $1',
    personId,
  ]);
}

/** A year of cover that the coach declares and the officer verifies. */
export async function insure(scene: Scene, { name, browser }: Someone): Promise<void> {
  const { acts, officer } = scene;
  const day = await today(scene);
  const policyReference = `RC ${name}`;
  const years = { startsOn: addDays(day, -100), endsOn: addDays(day, 250) };
  const input = { insurer: 'Mutuelle', policyReference, ...years, countries: ['FR'], activities: ['COACHING'] };
  const { id } = await acts.ask('be insured', browser, DECLARE, { input }, [
    'insurance.covers where policy_reference = $1',
    policyReference,
  ]);
  await acts.ask('be insured', officer.browser, VERIFY, { id, on: day }, [
    `insurance.covers where id = $1 and status = 'verified' and version = 2`,
    id,
  ]);
}

/** The address of whoever supervises the coach: a person of their own, whom the officer vets. */
export function supervisorOf({ name }: Someone): { name: string; email: string; locale: string } {
  return { name: `Guide ${name}`, email: `guide.${name.toLowerCase().replaceAll(' ', '.')}@example.org`, locale: 'fr' };
}

/** The link of a mail, followed by whoever reads mail to the address. */
export function linkOf(scene: Scene, address: string, page: 'a' | 'c'): Promise<string> {
  return linkMailedTo(stranger(scene), address, new RegExp(`/${page}/[A-Za-z0-9_-]+`));
}
