import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { charge, hear, notify, rule, seat, suspend, withdraw } from './seed-procedure.js';
import { openName } from './seed-custody.js';
import { note } from './seed-notes.js';
import { openInEmergency } from './seed-emergency.js';
import { lengthen } from './seed-lengthening.js';
import { discloseRedacted } from './seed-evidence.js';
import { takeFiled } from './seed-filed.js';
import type { World } from './world.js';

const SAVE = `mutation Save($access: String!, $changes: String!, $key: Uuid!) { saveComplaintDraft(access: $access, changes: $changes, idempotencyKey: $key) }`;
const START = `mutation Start($key: Uuid!) { access: startComplaintDraft(idempotencyKey: $key) }`;
const DRAFT = `query Draft($access: String!) { draft: complaintDraft(access: $access) { returnCode version } }`;
const FILE = `mutation File($input: FileComplaintInput!, $access: String!, $version: Int!, $key: Uuid!) {
  fileComplaint(input: $input, draftAccess: $access, draftVersion: $version, idempotencyKey: $key) { reference } }`;
const APPEAL = `mutation Appeal($reference: String!, $text: String!, $key: Uuid!) { appealDecision(reference: $reference, text: $text, idempotencyKey: $key) }`;
const APPOINT = `mutation Appoint($id: Uuid!, $who: MemberMeantInput!, $key: Uuid!) { appointToPanel(caseId: $id, panel: APPEAL_PANEL, who: $who, idempotencyKey: $key) { state } }`;
const DECLARE = `mutation Declare($id: Uuid!, $key: Uuid!) { declareInCase(caseId: $id, conflict: false, idempotencyKey: $key) }`;
const PROPOSE = `mutation Propose($input: ProposeDecisionInput!, $key: Uuid!) { proposeDecision(input: $input, idempotencyKey: $key) }`;
const CONCUR = `mutation Concur($id: Uuid!, $key: Uuid!) { concur(proposalId: $id, idempotencyKey: $key) }`;
const READ = {
  manager: `mutation Read($id: Uuid!, $key: Uuid!) { read: openCaseFile(caseId: $id, idempotencyKey: $key) { about otherPeople complainantName complainantContact allegations { behaviour occurredWords } harmed { representative rightWords } relation { interest } } }`,
  registrar: `mutation Read($id: Uuid!, $key: Uuid!) { read: openCaseAsRegistrar(caseId: $id, idempotencyKey: $key) { respondentName charges mayLeadTo reply grounds decision { reasons immediateReasons } appealDecision { reasons } } }`,
  evidence: `mutation Read($id: Uuid!, $key: Uuid!) { read: openEvidence(caseId: $id, idempotencyKey: $key) { exhibits { title disclosures { title } } } }`,
  respondent: `mutation Read($id: String!, $key: Uuid!) { read: openMyCase(reference: $id, idempotencyKey: $key) { charges reply appealGrounds measure { reasons } decision { reasons } } }`,
};

/** What is written of the complainant's own, each beginning with the mark of the body. */
const OWN = ['about', 'behaviour', 'when', 'people', 'name', 'contact', 'who', 'words', 'interest'] as const;

export type LivedCase = {
  readonly id: string;
  readonly reference: string;
  readonly returnCode: string;
  readonly respondent: Member;
  readonly registrars: readonly [Member, Member];
  /** Everything of it that those who may were shown. */
  readonly shown: string;
};

/**
 * A complaint that is written as a draft and sent, charges, an urgent suspension, a reply, a withdrawal in force at once, and an
 * appeal that quashes it: the case is closed, and every one of its texts was read.
 */
export async function liveCase(world: World, people: World): Promise<LivedCase> {
  const join = (name: string, roles: Member['roles'] = []) => people.join(name, `${name}@${people.host}`, roles);
  const staff = await join('staff', ['case-manager', 'registrar', 'scheme-administrator']);
  const registrars = [await join('second', ['registrar']), await join('third', ['registrar'])] as const;
  const respondent = await join('coach');
  const panel = [await join('p1'), await join('p2'), await join('p3')];
  const appealPanel = [await join('a1'), await join('a2'), await join('a3')];

  const { reference, returnCode } = await complain(world);
  const { id } = await takeFiled(world, staff);
  const one = { id, reference };
  await charge(world, one, { staff, respondent });
  await suspend(world, one, staff, registrars[1]);
  await hear(world, one, respondent);
  await discloseRedacted(world, one, staff, 'lettre.');
  const named = await openName(world, one, staff, await join('custodian'));
  const longer = await lengthen(world, one, staff, registrars[1]);
  const opened = named + longer + (await openInEmergency(world, one, staff, registrars[0]));
  await seat(world, one, { staff, panel });
  await rule(world, one, panel, { immediateEffect: true, immediateReasons: `${world.mark} danger.` });
  await notify(world, one, staff);
  await withdraw(world, one, staff, registrars[0]);
  await world.ask(respondent, APPEAL, { reference, text: `${world.mark} grounds.` });
  const noted = await note(world, one, staff);
  const shown = opened + noted + (await read(world, one, { staff, respondent }));
  await quash(world, id, staff, appealPanel);
  await world.settle();
  return { id, reference, returnCode, respondent, registrars, shown };
}

/** The draft holds what is sent, so that its own ciphertext was there as well. */
async function complain(world: World): Promise<{ reference: string; returnCode: string }> {
  const door = world.service('gateway');
  const text = (name: (typeof OWN)[number]) => `${world.mark}${name} était là.`;
  const { access } = await world.ask(door, START);
  await world.ask(door, SAVE, { access, changes: JSON.stringify({ about: { about: text('about') } }) });
  const { draft } = await world.ask(door, DRAFT, { access });
  const input = {
    about: text('about'),
    harmedAge: 'MINOR',
    representation: { representative: text('who'), right: 'OTHER', rightWords: text('words') },
    relation: 'COLLEAGUE',
    peer: { spoken: false, because: ['REPRISAL'], basis: 'DOCUMENTED', interest: text('interest') },
    allegations: [
      { behaviour: text('behaviour'), clauses: ['CF-1'], occurredKind: 'ABOUT', occurredWords: text('when') },
    ],
    otherPeople: text('people'),
    name: text('name'),
    contact: `${world.mark}contact@example.org`,
    nameVisibility: 'KEPT_FROM_COACH',
    declared: true,
  };
  const { fileComplaint } = await world.ask(door, FILE, { input, access, version: draft.version });
  return { reference: fileComplaint.reference as string, returnCode: draft.returnCode as string };
}

async function read(
  world: World,
  { id, reference }: { id: string; reference: string },
  { staff, respondent }: { staff: Member; respondent: Member },
): Promise<string> {
  const answers = [
    await world.ask(staff, READ.manager, { id }),
    await world.ask(staff, READ.registrar, { id }),
    await world.ask(staff, READ.evidence, { id }),
    await world.ask(respondent, READ.respondent, { id: reference }),
  ];
  return JSON.stringify(answers);
}

async function quash(world: World, id: string, staff: Member, panel: readonly Member[]): Promise<void> {
  for (const member of panel) {
    await world.ask(staff, APPOINT, { id, who: { memberId: member.personId } });
    await world.ask(member, DECLARE, { id });
  }
  const [first, ...others] = panel;
  const input = { caseId: id, outcome: 'QUASH', reasons: `${world.mark} quashed.` };
  const { proposeDecision } = await world.ask(first!, PROPOSE, { input });
  for (const member of others) await world.ask(member, CONCUR, { id: proposeDecision });
}

/** What those who read the case were not shown of it. */
export function unread(world: World, shown: string): string[] {
  const course = [
    'told an employer',
    'withdrawal.',
    'was not so',
    'reasons.',
    'danger.',
    'grounds.',
    'lettre.',
    'pièce.',
    'asks.',
    'opens.',
    'longer.',
    'agrees.',
  ];
  const all = [...OWN.map((name) => `${world.mark}${name}`), ...course.map((words) => `${world.mark} ${words}`)];
  return all.filter((text) => !shown.includes(text));
}

export const PROPOSE_ERASURE = `mutation Propose($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
export const CONFIRM_ERASURE = `mutation Confirm($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;
export const newMark = () => `zqx${newId().replaceAll('-', '').slice(-12)}`;
