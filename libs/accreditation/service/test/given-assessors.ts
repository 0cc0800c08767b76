import type { DataOf } from '@standing/fact-kit';
import { relationDeclared } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ASSIGN, ENTER_ABSENCE, KEEP, MY_ASSESSMENTS } from './assessor-documents.js';
import { registrarOf } from './given-award.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

export type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** Nobody of the body has this id. */
export const NOBODY = newId();

/** The service beside an identity that knows everybody but one. */
export function startWithPeople(): Promise<RunningService> {
  return startService(accreditation, {
    graph: {
      ask: <Data>(actor: Actor, _: string, { id }: Readonly<Record<string, unknown>>) =>
        actor.kind === 'service' && actor.service === 'accreditation'
          ? Promise.resolve({ personNamed: id === NOBODY ? null : { id, name: `Name of ${String(id)}` } } as Data)
          : Promise.reject(new Error('FORBIDDEN')),
    },
  });
}

/** What is said of an assessor on 22 November 2026, unless the test says otherwise. */
export function aMandate(personId: string, changes: object = {}): object {
  const mandate = { trainedOn: '2025-03-01', mandateFrom: '2025-04-01', mandateUntil: '2028-03-31' };
  return { personId, levels: ['one', 'two'], mostOpen: 2, ...mandate, ...changes };
}

/** A member whom a registrar took into the pool. */
export async function givenAnAssessor(service: RunningService, changes: object = {}): Promise<Member> {
  const assessor = service.member();
  idOf(await keep(service, registrarOf(service), aMandate(assessor.personId, changes)));
  return assessor;
}

export function keep(service: RunningService, actor: Actor, input: object): Promise<Answer> {
  return service.as(actor).graphql(KEEP, { input, key: newId() });
}

/** An attempt to say that the assessor is away: by themself unless it is by somebody else. */
export function enterAbsence(
  service: RunningService,
  assessor: Member,
  days: { readonly from: string; readonly until?: string },
  { by = assessor, key = newId() } = {},
): Promise<Answer> {
  return service.as(by).graphql(ENTER_ABSENCE, { input: { personId: assessor.personId, ...days }, key });
}

/** An attempt to give the assessor a seat. */
export function assign(
  service: RunningService,
  applicationId: string,
  { personId }: Member,
  { seat = 1, by = registrarOf(service) } = {},
): Promise<Answer> {
  return service.as(by).graphql(ASSIGN, { input: { applicationId, personId, seat }, key: newId() });
}

/** Two members are something to each other: unless said, one supervised the other until two years before the day of the test. */
export async function givenARelation(
  service: RunningService,
  one: Member,
  other: Member,
  changes: Partial<DataOf<typeof relationDeclared>> = {},
): Promise<DataOf<typeof relationDeclared>> {
  const people = { personId: one.personId, otherPersonId: other.personId };
  const days = { fromOn: '2021-01-15', untilOn: '2024-11-22' };
  const data = { relationId: newId(), ...people, kind: 'supervises', ...days, revision: 1, ...changes } as const;
  await service.hears(relationDeclared, data);
  return data;
}

/** The one thing that an operation answered. */
export function idOf({ data, errors }: Answer): Json {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data as Record<string, Json>)[0];
}

/** What the assessor has in hand. */
export async function inHandOf(service: RunningService, assessor: Member): Promise<Json> {
  return idOf(await service.as(assessor).graphql(MY_ASSESSMENTS));
}
