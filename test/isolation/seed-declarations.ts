import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const PUBLISH = `mutation Publish($input: PublishDeclarationInput!, $key: Uuid!) { publishDeclaration(input: $input, idempotencyKey: $key) { id } }`;
const SIGN = `mutation Sign($input: SignDeclarationInput!, $key: Uuid!) { signDeclaration(input: $input, idempotencyKey: $key) { id } }`;
const RECORD = `mutation Record($input: PaperSignatureInput!, $key: Uuid!) { recordPaperSignature(input: $input, idempotencyKey: $key) }`;
const TAKE_BACK = `mutation TakeBack($id: Uuid!, $key: Uuid!) { takeBackPaperSignature(id: $id, idempotencyKey: $key) }`;
const OPEN = `mutation Open($input: OpenCampaignInput!, $key: Uuid!) { openCampaign(input: $input, idempotencyKey: $key) { id } }`;
const CLOSE = `mutation Close($id: Uuid!, $key: Uuid!) { closeCampaign(id: $id, idempotencyKey: $key) { id } }`;
const REPORT = `mutation Report($input: OutsideDecisionInput!, $key: Uuid!) { reportOutsideDecision(input: $input, idempotencyKey: $key) { reports { id } } }`;
const MISTAKE = `mutation Mistake($id: Uuid!, $key: Uuid!) { takeBackOutsideDecision(id: $id, idempotencyKey: $key) { areTaken } }`;

/**
 * The body sets whom to turn to, a reference and a legal basis, and asks for declarations; the coach signs one, one on paper
 * that was recorded by mistake, reports what was decided of them, and is asked for another, as everybody is.
 */
export async function declare(world: World, coach: Member, staff: Member): Promise<void> {
  await world.settle();
  await setAll(world, staff);
  const policy = await publish(world, staff, 'DATA', { kind: 'POLICY' });
  const report = await publish(world, staff, 'REPORT', { kind: 'UNDERTAKING_TO_REPORT', reportWithinDays: 30 });
  const { id: versionId, hash: versionHash } = report;
  const words = { place: `${world.mark} Lyon`, nameTyped: coach.name };
  await world.ask(coach, SIGN, { input: { versionId, versionHash, ...words } });

  const paper = { place: `${world.mark} Lyon`, nameOnPaper: coach.name, keptAt: `${world.mark} A-14` };
  const input = { personId: coach.personId, textId: policy.id, signedOn: world.today, ...paper };
  const { recordPaperSignature } = await world.ask(staff, RECORD, { input });
  await world.ask(staff, TAKE_BACK, { id: recordPaperSignature });

  const decided = { kind: 'SANCTION_ELSEWHERE', authority: 'PROFESSIONAL_BODY', decidedOn: world.today };
  for (let times = 0; times < 2; times += 1) await world.ask(coach, REPORT, { input: decided });
  const { myOutsideReports } = await world.ask(coach, `{ myOutsideReports { reports { id } } }`);
  await world.ask(coach, MISTAKE, { id: myOutsideReports.reports[0].id });

  const asked = { audience: 'EVERYBODY', deadlineOn: addDays(world.today, 30), remindDays: [1] };
  await world.ask(staff, OPEN, { input: { textId: policy.id, ...asked } });
  const { openCampaign } = await world.ask(staff, OPEN, { input: { textId: report.id, ...asked } });
  await world.ask(staff, CLOSE, { id: openCampaign.id });
}

async function setAll(world: World, staff: Member): Promise<void> {
  const name = { fr: `${world.mark} aide`, en: `${world.mark} help` };
  const contacts = [{ name, phone: '01 02 03 04 05', page: null }];
  const conforms = { name: `${world.mark} reference`, link: 'https://reference.example', since: world.today };
  await world.ask(
    staff,
    `mutation Set($contacts: [HelpContactInput!]!, $key: Uuid!) { setHelpContacts(contacts: $contacts, idempotencyKey: $key) }`,
    { contacts },
  );
  await world.ask(
    staff,
    `mutation Set($input: ConformityInput, $key: Uuid!) { setCodeConformsTo(input: $input, idempotencyKey: $key) }`,
    { input: conforms },
  );
  await world.ask(
    staff,
    `mutation Set($basis: String, $key: Uuid!) { setReportBasis(basis: $basis, idempotencyKey: $key) }`,
    { basis: `${world.mark} basis` },
  );
}

async function publish(world: World, staff: Member, code: string, of: object): Promise<{ id: string; hash: string }> {
  const both = (text: string) => ({ fr: `${world.mark} ${text}`, en: `${world.mark} ${text}` });
  const input = { code, validFrom: world.today, title: both('title'), text: both('text'), ...of };
  const { id } = (await world.ask(staff, PUBLISH, { input })).publishDeclaration as { id: string };
  const { declaration } = await world.ask(staff, `query ($id: Uuid!) { declaration(id: $id) { hash } }`, { id });
  return { id, hash: declaration.hash };
}
