import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { MakeLastMonths } from '../src/statements/make-last-months.job.js';
import { supervision } from '../src/index.js';
import { aLink, givenAnAgreement, givenASession, givenASupervisor } from './given.js';
import { knowing } from './given-contacts.js';

const LINE = `sessionId heldOn minutes form state reason rightEndedOn rightSuspended`;
const STATEMENT = `id month subject side coachName askedOn hasChanged supervisor { name } supervisorCannotSign { code }
  versions { number madeOn sha256 because lines { ${LINE} } totals { form state sessions minutes } signatures { side name signedOn method } }`;

export const MAKE = `mutation ($agreementId: Uuid!, $month: Day!, $key: Uuid!) {
  makeSupervisionStatement(agreementId: $agreementId, month: $month, idempotencyKey: $key) { ${STATEMENT} } }`;
export const SIGN = `mutation ($id: Uuid!, $sha256: String!, $key: Uuid!) {
  signSupervisionStatement(statementId: $id, sha256: $sha256, idempotencyKey: $key) { ${STATEMENT} } }`;
export const SIGN_BY_LINK = `mutation ($sha256: String!, $key: Uuid!) { signStatementOfLink(sha256: $sha256, idempotencyKey: $key) { ${STATEMENT} } }`;
export const ASK_TO_SIGN = `mutation ($id: Uuid!, $key: Uuid!) { askToSignStatement(statementId: $id, idempotencyKey: $key) { askedOn } }`;
export const ONE_STATEMENT = `query ($id: Uuid!) { supervisionStatement(id: $id) { ${STATEMENT} } }`;
export const TO_SIGN = `{ statementToSign { ${STATEMENT} } }`;
export const STATEMENTS = `{ mySupervisionStatements { id month side } mySupervisionMonths { agreementId month side coachName supervisorName subject sessions } }`;
export const FLAGS = `{ mySupervisionSessions { edges { node { id heldOn status rightEndedOn rightSuspended } } } }`;

/** Supervision beside an identity that knows the addresses of people, and the job that makes the statements of months. */
export async function startStating() {
  const addresses = new Map<string, string>();
  let job: MakeLastMonths | undefined;
  const kept = {
    provide: 'MAKE_FOR_SPEC',
    inject: [MakeLastMonths],
    useFactory: (made: MakeLastMonths) => void (job = made),
  };
  const service = await startService(
    { ...supervision, providers: [...supervision.providers, kept] },
    knowing(addresses),
  );
  return { service, addresses, makeDue: () => job?.doDue() };
}

/** A coach with an agreement, whose supervisor is a person of the body too, and the sessions of these days. */
export async function givenSupervision(
  { service, addresses }: Pick<Awaited<ReturnType<typeof startStating>>, 'service' | 'addresses'>,
  days: readonly string[],
) {
  const coach = service.member();
  const id = newId();
  const member = service.member({ email: `CLAIRE.${id}+sessions@example.org`, name: 'Claire Petit' });
  addresses.set(member.personId, `claire.${id}@example.org`);
  const email = member.email.toLowerCase();
  const supervisor = await givenASupervisor(service, { email, vettedOn: '2026-02-01', vettedBy: newId() });
  const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
  const sessions: string[] = [];
  for (const heldOn of days) sessions.push(await givenASession(service, coach, agreement, { heldOn }));
  return { coach, member, supervisor, agreement, sessions };
}

export type Supervised = Awaited<ReturnType<typeof givenSupervision>>;

/** Asks for the statement of the month in which the day lies. */
export function making(service: RunningService, by: Member, agreementId: string, month: string, key = newId()) {
  return service.as(by).graphql(MAKE, { agreementId, month, key });
}

/** The statement of the month, made. */
export async function givenAStatement(
  service: RunningService,
  { coach, agreement }: Pick<Supervised, 'coach' | 'agreement'>,
  month: string,
): Promise<Statement> {
  const { data, errors } = await making(service, coach, agreement.id, month);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.makeSupervisionStatement as Statement;
}

/** Somebody signs the latest version, signed in or by the link that the supervisor was sent. */
export async function signing(
  service: RunningService,
  { id }: Statement,
  by: Supervised['coach'] | 'link',
  of: Supervised,
) {
  if (by === 'link') {
    const holder = signingLink(service, id, of);
    const { data } = await service.as(holder).graphql(TO_SIGN);
    const { sha256 } = (data?.statementToSign as Statement | undefined)?.versions[0] ?? { sha256: '' };
    return service.as(holder).graphql(SIGN_BY_LINK, { sha256, key: newId() });
  }
  const { data } = await service.as(by).graphql(ONE_STATEMENT, { id });
  const { sha256 } = (data.supervisionStatement as Statement).versions[0] ?? { sha256: '' };
  return service.as(by).graphql(SIGN, { id, sha256, key: newId() });
}

/** The link that the supervisor holds to sign a statement. */
export function signingLink(
  service: RunningService,
  subjectId: string,
  { supervisor }: Pick<Supervised, 'supervisor'>,
) {
  return aLink(service, { purpose: 'sign-statement', subjectId, recipientId: supervisor.id });
}

/** The statement as its coach reads it. */
export async function read(
  service: RunningService,
  { coach }: Pick<Supervised, 'coach'>,
  id: string,
): Promise<Statement> {
  const { data, errors } = await service.as(coach).graphql(ONE_STATEMENT, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.supervisionStatement as Statement;
}

export type Statement = {
  readonly id: string;
  readonly month: string;
  readonly side: 'COACH' | 'SUPERVISOR';
  readonly askedOn: string | null;
  readonly hasChanged: boolean;
  readonly supervisorCannotSign: readonly { readonly code: string }[];
  readonly versions: readonly {
    readonly number: number;
    readonly sha256: string;
    readonly because: readonly string[];
    readonly lines: readonly {
      readonly sessionId: string;
      readonly state: string;
      readonly rightEndedOn: string | null;
      readonly rightSuspended: boolean;
    }[];
    readonly totals: readonly object[];
    readonly signatures: readonly { readonly side: string; readonly name: string; readonly method: string }[];
  }[];
};
