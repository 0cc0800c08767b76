import { randomBytes } from 'node:crypto';
import { newId } from '@standing/kernel';
import { type Case, charge, type Complaint, complain, openOwn, reply, take, write } from '../use/walk/complaint.js';
import { decide, reaches, withdraw } from '../use/walk/decision.js';
import { join, type Scene, type Someone, stranger } from '../use/walk/scene.js';
import type { Visitor } from '../use/visitor.js';

const DECISION = `{ outcome reasons immediateReasons }`;
const FILE = `allegations { behaviour occurredWords } complainantName charges mayLeadTo reply grounds`;
const AS_REGISTRAR = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { ${FILE} about decision ${DECISION} } }`;
const AS_PANEL = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseAsPanel(caseId: $id, idempotencyKey: $key) { ${FILE} proposal { reasons immediateReasons } } }`;
const AS_MANAGER = `mutation Read($id: Uuid!, $key: Uuid!) { openCaseFile(caseId: $id, idempotencyKey: $key) { about otherPeople complainantName complainantContact } }`;
const AS_COACH = `mutation Read($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { charges mayLeadTo reply decision ${DECISION} appealGrounds } }`;
const GUARD = `mutation Guard($input: AppointInCaseInput!, $key: Uuid!) { appointInCase(input: $input, idempotencyKey: $key) { id } }`;
const DECLARE = `mutation Declare($id: Uuid!, $key: Uuid!) { declareInCase(caseId: $id, conflict: false, idempotencyKey: $key) }`;
const ASK_NAME = `mutation Ask($input: AskForIdentityInput!, $key: Uuid!) { askForIdentity(input: $input, idempotencyKey: $key) }`;
const OPEN_NAME = `mutation Open($input: AnswerIdentityRequestInput!, $key: Uuid!) { answerIdentityRequest(input: $input, idempotencyKey: $key) }`;
const AS_CUSTODIAN = `mutation Read($id: Uuid!, $key: Uuid!) { openCustody(caseId: $id, idempotencyKey: $key) { requests { reasons answerReasons } } }`;
const READ_NAME = `mutation Read($id: Uuid!, $key: Uuid!) { readOpenedIdentity(requestId: $id, idempotencyKey: $key) { complainantName } }`;
const APPEAL = `mutation Appeal($reference: String!, $text: String!, $key: Uuid!) { appealDecision(reference: $reference, text: $text, idempotencyKey: $key) }`;

/** Every free text of a case. */
const TEXTS = [
  'about',
  'narrative',
  'when',
  'name',
  'contact',
  'people',
  'charges',
  'lead',
  'reply',
  'reasons',
  'danger',
  'grounds',
  'asked',
  'opened',
] as const;
type Text = (typeof TEXTS)[number];

/** What the marks of this run begin with: no other text holds it. */
export type Marked = {
  readonly mark: string;
  readonly case: Case;
  readonly returnCode: string;
  /** The return code of what was begun and not sent. */
  readonly draftCode: string;
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
  const { reference, returnCode } = await complain(scene, complaint, await hesitate(scene, complaint));
  const draft = await leaveADraft(scene, text);
  await comeBack(scene, reference, returnCode);
  const case_ = await take(scene, reference, respondent);
  await charge(scene, case_, { charges: text('charges'), mayLeadTo: text('lead') });
  const opened = await openName(scene, case_, text);
  await openOwn(scene, case_, respondent);
  await reply(scene, case_, respondent, text('reply'));
  await reaches(scene, case_, 'INVESTIGATION');
  await decide(scene, case_, { reasons: text('reasons'), immediateReasons: text('danger') });
  await respondent.browser.ask(APPEAL, { reference, text: text('grounds'), key: newId() });
  await withdraw(scene, case_);
  const shown = opened + (await readAll(scene, case_, respondent));
  const unread = TEXTS.map((name) => `${mark}${name}`).filter((marked) => !shown.includes(marked));
  return { mark, case: case_, returnCode, draftCode: draft, respondent, unread };
}

function complaintWith(text: (name: Text) => string): Complaint {
  return {
    about: text('about'),
    narrative: text('narrative'),
    whenWords: text('when'),
    name: text('name'),
    contact: text('contact'),
    people: text('people'),
  };
}

/** A question comes back with what it held, an answer is kept for later, and nothing is declared at first. */
async function hesitate(scene: Scene, complaint: Complaint): Promise<Visitor> {
  const writer = await write(scene, complaint);
  const { narrative, name, whenWords } = complaint;
  const wrong = await writer.post('/complaint/reach', { name, contact: '', act: 'next' });
  const later = await writer.post('/complaint/what-1', { behaviour: narrative, act: 'later' });
  const day = await writer.post('/complaint/when-1?from=check', { when: 'DAY', day: whenWords, act: 'next' });
  const undeclared = await writer.post('/complaint/check', { act: 'send' });
  const statuses = [wrong, later, day, undeclared].map(({ status }) => status).join(' ');
  if (statuses !== '422 303 422 422') throw new Error(`Pages of a complaint: ${statuses}.`);
  return writer;
}

/** What somebody began and did not send, with an address for a code that is mailed; returns its return code. */
async function leaveADraft(scene: Scene, text: (name: Text) => string): Promise<string> {
  const writer = await write(scene, complaintWith(text));
  await writer.post('/complaint/saved', { act: 'address', address: 'draft@exemple.example' });
  const kept = await writer.page('/complaint/saved');
  const [reference = '', code = ''] = [...kept.matchAll(/class="code-shown">([0-9A-Z-]+)</g)].map(([, shown]) => shown);
  await stranger(scene).post('/complaint/return/mail', { reference, act: 'ask' });
  const back = await stranger(scene).post('/complaint/return', { reference, code });
  if (back.status !== 303) throw new Error(`A draft answered ${back.status}.`);
  return code;
}

/** The complainant looks how far it is, with the code and with one that opens nothing. */
async function comeBack(scene: Scene, reference: string, code: string): Promise<void> {
  const right = await stranger(scene).post('/complaint/return', { reference, code });
  const wrong = await stranger(scene).post('/complaint/return', { reference, code: code.toLowerCase().slice(0, -1) });
  if (right.status !== 200 || wrong.status !== 422) throw new Error(`A return: ${right.status}, ${wrong.status}.`);
}

/** The name is kept from the coach: the case manager asks for it, and somebody who guards it opens it to them. */
async function openName(scene: Scene, { id }: Case, text: (name: Text) => string): Promise<string> {
  const { officer, manager } = scene;
  const guard = await join(scene, 'Marked Guard', 'panel-member');
  const given = { caseId: id, function: 'IDENTITY_CUSTODIAN', who: { memberId: guard.personId } };
  await officer.browser.ask(GUARD, { input: given, key: newId() });
  await guard.browser.ask(DECLARE, { id, key: newId() });
  const input = { caseId: id, ground: 'HEARING', days: 7, reasons: text('asked') };
  const { askForIdentity: requestId } = await manager.browser.ask(ASK_NAME, { input, key: newId() });
  const answer = { requestId, answer: 'OPENED', reasons: text('opened') };
  await guard.browser.ask(OPEN_NAME, { input: answer, key: newId() });
  const read = [
    await guard.browser.ask(AS_CUSTODIAN, { id, key: newId() }),
    await manager.browser.ask(READ_NAME, { id: requestId, key: newId() }),
  ];
  return JSON.stringify(read);
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
