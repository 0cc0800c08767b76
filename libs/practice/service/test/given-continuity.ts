import { randomBytes } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { LIST_BYTES } from '@standing/practice/rules';
import { type RunningService, startService } from '@standing/testing';
import { RemindOfChecks } from '../src/continuity/remind-of-checks.job.js';
import { practice } from '../src/index.js';
import { codesOf } from './given.js';

const NAME = `mutation ($address: String!, $key: Uuid!) { done: nameContinuityColleague(address: $address, idempotencyKey: $key) }`;
const ANSWER = `mutation ($planId: Uuid!, $accept: Boolean!, $key: Uuid!) { done: answerContinuityPlan(planId: $planId, accept: $accept, idempotencyKey: $key) }`;
const LEAVE = `mutation ($planId: Uuid!, $key: Uuid!) { done: leaveContinuityPlan(planId: $planId, idempotencyKey: $key) }`;
const CONFIRM = `mutation ($planId: Uuid!, $key: Uuid!) { done: confirmContinuityPlan(planId: $planId, idempotencyKey: $key) }`;
const KEEP_KEY = `mutation ($publicKey: String!, $key: Uuid!) { done: keepContinuityKey(publicKey: $publicKey, idempotencyKey: $key) }`;
const KEEP_LIST = `mutation ($input: KeepContinuityListInput!, $key: Uuid!) { done: keepContinuityList(input: $input, idempotencyKey: $key) }`;
const PROPOSE = `mutation ($personId: Uuid!, $ground: ContinuityReleaseGround!, $key: Uuid!) { done: proposeContinuityRelease(personId: $personId, ground: $ground, idempotencyKey: $key) }`;
const RELEASE = `mutation ($releaseId: Uuid!, $release: Boolean!, $key: Uuid!) { done: answerContinuityRelease(releaseId: $releaseId, release: $release, idempotencyKey: $key) }`;
const MINE = `{ myContinuityPlan { id colleagueAddress namedOn state key { id publicKey } listSavedOn listOpens confirmed { coachOn colleagueOn } checkDueOn releasedOn } }`;
const ENTRUSTED = `{ continuityEntrustedToMe { id coachName namedOn state hasList confirmed { coachOn colleagueOn } checkDueOn releasedOn } }`;
const RELEASED = `query ($planId: Uuid!) { releasedContinuityList(planId: $planId) { publicKey sealed } }`;
const PROPOSED = `{ continuityReleases { id coach { id } ground proposedBy { id } proposedOn outcome answeredBy { id } answeredOn } continuityReleasesWaiting }`;

/** A point as a browser writes it; whether it lies on the curve is the browser's to know. */
export function aPublicKey(): string {
  return Buffer.concat([Buffer.from([4]), randomBytes(64)]).toString('base64');
}

/** A list as a browser may encrypt it. */
export function aList(bytes = LIST_BYTES): string {
  return randomBytes(bytes).toString('base64');
}

/** The practice service beside an identity that knows these addresses, and the job that reminds. */
export async function startWithMembers() {
  const addresses = new Map<string, string>();
  const jobs: RemindOfChecks[] = [];
  const press = { provide: 'press', inject: [RemindOfChecks], useFactory: (job: RemindOfChecks) => jobs.push(job) };
  const service = await startService(
    { ...practice, providers: [...practice.providers, press] },
    {
      graph: {
        ask: <Data>(actor: Actor, _: string, { address }: Readonly<Record<string, unknown>>) => {
          if (actor.kind !== 'service' || actor.service !== 'practice') return Promise.reject(new Error('FORBIDDEN'));
          return Promise.resolve({ memberAt: addresses.get(String(address)) ?? null } as Data);
        },
      },
    },
  );
  const member = (changes: Partial<Member> = {}): Member => {
    const email = `${newId()}@example.org`;
    const made = service.member({ email, ...changes });
    addresses.set(email, made.personId);
    return made;
  };
  return { service, member, remindDue: () => jobs[0]!.doDue(), ...actsOf(service) };
}

function actsOf(service: RunningService) {
  const act = async (by: Actor, document: string, variables: object, key = newId()) => {
    const answer = await service.as(by).graphql(document, { ...variables, key });
    return { id: answer.data?.done as string, codes: codesOf(answer) };
  };
  const read = async (by: Actor, document: string, variables = {}) => service.as(by).graphql(document, variables);
  return {
    name: (by: Actor, address: string, key?: string) => act(by, NAME, { address }, key),
    answer: (by: Actor, planId: string, accept = true) => act(by, ANSWER, { planId, accept }),
    leave: (by: Actor, planId: string) => act(by, LEAVE, { planId }),
    confirm: (by: Actor, planId: string) => act(by, CONFIRM, { planId }),
    keepKey: (by: Actor, publicKey: string) => act(by, KEEP_KEY, { publicKey }),
    keepList: (by: Actor, input: object, key?: string) => act(by, KEEP_LIST, { input }, key),
    propose: (by: Actor, personId: string, ground = 'INCAPACITY') => act(by, PROPOSE, { personId, ground }),
    release: (by: Actor, releaseId: string, release = true) => act(by, RELEASE, { releaseId, release }),
    mine: async (by: Actor) => (await read(by, MINE)).data.myContinuityPlan,
    entrusted: async (by: Actor) => (await read(by, ENTRUSTED)).data.continuityEntrustedToMe,
    released: async (by: Actor, planId: string) => {
      const answer = await read(by, RELEASED, { planId });
      return answer.data?.releasedContinuityList ?? codesOf(answer);
    },
    proposed: async (by: Actor) => (await read(by, PROPOSED)).data,
    /** Whom practice had written to, since the spec began, of these people. */
    notices: async (...people: Member[]) => {
      const ids = people.map(({ personId }) => personId);
      const rows = await service.inBody((manager) =>
        manager.query(`select person_id, kind from practice.continuity_notices where person_id = any($1) order by id`, [
          ids,
        ]),
      );
      return (rows as { person_id: string; kind: string }[]).map((row) => [ids.indexOf(row.person_id), row.kind]);
    },
  };
}

export type WithMembers = Awaited<ReturnType<typeof startWithMembers>>;

/** A plan in force, with a list. */
export async function givenAPlan({ name, keepKey, answer, keepList }: WithMembers, coach: Member, colleague: Member) {
  const { id: planId } = await name(coach, colleague.email);
  const publicKey = aPublicKey();
  const { id: keyId } = await keepKey(colleague, publicKey);
  await answer(colleague, planId);
  const sealed = aList();
  const { codes } = await keepList(coach, { planId, keyId, sealed });
  if (codes.length > 0) throw new Error(codes.join());
  return { planId, keyId, publicKey, sealed };
}
