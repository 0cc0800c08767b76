import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { EraseOldAttendance } from '../src/training/erase-old-attendance.job.js';

const PROVIDER = `mutation ($input: TrainingProviderInput!, $changed: ChangedTrainingInput, $key: Uuid!) {
  done: keepTrainingProvider(input: $input, changed: $changed, idempotencyKey: $key) { id version name }
}`;
const EVENT = `mutation ($input: TrainingEventInput!, $changed: ChangedTrainingInput, $key: Uuid!) {
  done: keepTrainingEvent(input: $input, changed: $changed, idempotencyKey: $key) { id version title }
}`;
export const MAKE_KEY = `mutation ($providerId: Uuid!, $key: Uuid!) { done: makeTrainingKey(providerId: $providerId, idempotencyKey: $key) }`;
export const REVOKE = `mutation ($keyId: Uuid!, $key: Uuid!) { done: revokeTrainingKey(keyId: $keyId, idempotencyKey: $key) }`;
export const CHECK = `query ($eventId: Uuid!, $rows: [AttendanceRowInput!]!) { done: checkAttendance(eventId: $eventId, rows: $rows) }`;
export const REPORT = `mutation ($eventId: Uuid!, $rows: [AttendanceRowInput!]!, $key: Uuid!) {
  done: reportAttendance(eventId: $eventId, rows: $rows, idempotencyKey: $key)
}`;
export const TAKE = `mutation ($keyHash: String!, $eventId: Uuid!, $rows: [AttendanceRowInput!]!, $key: Uuid!) {
  done: takeAttendance(keyHash: $keyHash, eventId: $eventId, rows: $rows, idempotencyKey: $key) { taken malformed }
}`;
export const ACCEPT = `mutation ($id: Uuid!, $reflection: String!, $key: Uuid!) {
  done: acceptAttendance(id: $id, reflection: $reflection, idempotencyKey: $key) {
    id title kind firstDay lastDay minutes categories { code minutes } provider reflection attested document { id } version
  }
}`;
export const REFUSE = `mutation ($id: Uuid!, $key: Uuid!) { done: refuseAttendance(id: $id, idempotencyKey: $key) }`;
export const MINE = `{ done: myAttendance { id title kind provider firstDay lastDay minutes } }`;
export const PROVIDERS = `{ done: trainingProviders { id name fromDay untilDay version keys { id madeOn } } }`;
export const EVENTS = `{ done: trainingEvents { id title providerId waiting accepted refused version } }`;

/** An event of two days and ten hours, half of it on equality (EQ-5). */
export const anEvent = (changes: object = {}) => ({
  ...{ title: 'Diversité', kind: 'TRAINING', firstDay: '2026-11-19', lastDay: '2026-11-20', minutes: 600 },
  ...{ categories: [{ code: 'equality', minutes: 300 }], ...changes },
});
export const aProvider = (changes: object = {}) => ({
  ...{ name: 'Institut Exemple', fromDay: '2026-01-01', untilDay: null, ...changes },
});

/** The service beside an identity that knows these addresses, and the job that erases. */
export async function startWithAddresses() {
  const addresses = new Map<string, string>();
  const jobs: EraseOldAttendance[] = [];
  const press = {
    provide: 'press',
    inject: [EraseOldAttendance],
    useFactory: (job: EraseOldAttendance) => jobs.push(job),
  };
  const running = await startService(
    { ...definition, providers: [...definition.providers, press] },
    {
      graph: {
        ask: <Data>(actor: Actor, _: string, { address }: Readonly<Record<string, unknown>>) => {
          if (actor.kind !== 'service' || actor.service !== 'cpd') return Promise.reject(new Error('FORBIDDEN'));
          const memberAt = addresses.get(String(address)) ?? null;
          return Promise.resolve({ memberAt, body: { name: 'Association' } } as Data);
        },
      },
    },
  );
  const member = (cpd: RunningService): Member => {
    const email = `${newId()}@example.org`;
    const made = cpd.member({ email });
    addresses.set(email, made.personId);
    return made;
  };
  const eraseOne = (bodyId: string, id: string) => jobs[0]!['doOne'](bodyId, id);
  return { running, member, eraseOld: () => jobs[0]!.doDue(), eraseOne };
}

/** The acts of one who keeps or answers, each failing unless it goes through. */
export function actsIn(cpd: RunningService) {
  const act = async (by: Actor, document: string, given: object = {}) => {
    const variables = document.startsWith('mutation') ? { key: newId(), ...given } : given;
    const { data, errors } = await cpd.as(by).graphql(document, { ...variables });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done as ReturnType<typeof JSON.parse>;
  };
  const keepProvider = (by: Member, input: object = aProvider(), changed: object | null = null) =>
    act(by, PROVIDER, { input, changed });
  const keepEvent = (by: Member, input: object = anEvent(), changed: object | null = null) =>
    act(by, EVENT, { input, changed });
  return { act, keepProvider, keepEvent };
}
