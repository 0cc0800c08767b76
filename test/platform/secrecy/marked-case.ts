import { randomBytes } from 'node:crypto';
import { newId } from '@standing/kernel';
import { type Case, charge, type Complaint, complain, openOwn, reply, take } from '../use/walk/complaint.js';
import { decide, reaches, withdraw } from '../use/walk/decision.js';
import { join, type Scene, type Someone, stranger } from '../use/walk/scene.js';

const DECISION = `{ outcome reasons immediateReasons }`;
const FILE = `narrative occurredWords complainantName charges mayLeadTo reply grounds`;
const AS_REGISTRAR = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { ${FILE} about decision ${DECISION} } }`;
const AS_PANEL = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { ${FILE} proposal { reasons immediateReasons } } }`;
const AS_MANAGER = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) { about narrative complainantName complainantContact } }`;
const AS_COACH = `mutation Read($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { charges mayLeadTo reply decision ${DECISION} appealGrounds } }`;
const APPEAL = `mutation Appeal($reference: String!, $text: String!, $key: Uuid!) { appealDecision(reference: $reference, text: $text, idempotencyKey: $key) }`;

/** Every free text of a case. */
const TEXTS = [
  'about',
  'narrative',
  'when',
  'name',
  'contact',
  'charges',
  'lead',
  'reply',
  'reasons',
  'danger',
  'grounds',
] as const;
type Text = (typeof TEXTS)[number];

/** What the marks of this run begin with: no other text holds it. */
export type Marked = {
  readonly mark: string;
  readonly case: Case;
  readonly returnCode: string;
  readonly respondent: Someone;
  /** Of each text, whether somebody who may read it was shown it. */
  readonly unread: readonly string[];
};

/** A case from the complaint to a withdrawal that is appealed against, each of its texts marked, and read by all who may. */
export async function liveMarkedCase(scene: Scene): Promise<Marked> {
  const mark = `zqx${randomBytes(6).toString('hex')}`;
  const text = (name: Text) => `« Élan » de ${mark}${name}, l’été.`;
  const respondent = await join(scene, 'Marked Coach', 'new-coach');
  const complaint = complaintWith(text);
  await hesitate(scene, complaint);
  const { reference, returnCode } = await complain(scene, complaint);
  await comeBack(scene, reference, returnCode);
  const case_ = await take(scene, reference, respondent);
  await charge(scene, case_, { charges: text('charges'), mayLeadTo: text('lead') });
  await openOwn(scene, case_, respondent);
  await reply(scene, case_, respondent, text('reply'));
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: text('reasons'), immediateReasons: text('danger') });
  await respondent.browser.ask(APPEAL, { reference, text: text('grounds'), key: newId() });
  await withdraw(scene, case_);
  const shown = await readAll(scene, case_, respondent);
  const unread = TEXTS.map((name) => `${mark}${name}`).filter((marked) => !shown.includes(marked));
  return { mark, case: case_, returnCode, respondent, unread };
}

function complaintWith(text: (name: Text) => string): Complaint {
  return {
    about: text('about'),
    narrative: text('narrative'),
    whenWords: text('when'),
    name: text('name'),
    contact: text('contact'),
  };
}

/** The form comes back with what it held: once for a mistake, once to be looked through. */
async function hesitate(scene: Scene, complaint: Complaint): Promise<void> {
  const fields = { ...complaint, when: 'ABOUT', clausesUnknown: 'yes', idempotencyKey: newId() };
  const unsaid = await stranger(scene).post('/complaint', { ...fields, act: 'send' });
  const check = await stranger(scene).post('/complaint', { ...fields, act: 'check', nameVisibility: 'NAMED' });
  if (unsaid.status !== 422 || check.status !== 200) throw new Error(`A form: ${unsaid.status}, ${check.status}.`);
}

/** The complainant looks how far it is, with the code and with one that opens nothing. */
async function comeBack(scene: Scene, reference: string, code: string): Promise<void> {
  const right = await stranger(scene).post('/complaint/return', { reference, code });
  const wrong = await stranger(scene).post('/complaint/return', { reference, code: code.toLowerCase().slice(0, -1) });
  if (right.status !== 200 || wrong.status !== 422) throw new Error(`A return: ${right.status}, ${wrong.status}.`);
}

async function readAll({ manager, officer, panel }: Scene, { id, reference }: Case, coach: Someone): Promise<string> {
  const read = [
    await manager.browser.ask(AS_MANAGER, { id, key: newId() }),
    await officer.browser.ask(AS_REGISTRAR, { id, key: newId() }),
    await panel[0]!.browser.ask(AS_PANEL, { id, key: newId() }),
    await coach.browser.ask(AS_COACH, { reference, key: newId() }),
  ];
  return JSON.stringify(read);
}
