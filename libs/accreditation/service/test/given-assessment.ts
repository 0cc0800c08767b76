import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { AssessmentRow } from '../src/assessors/assessment.entity.js';
import { RelationRow } from '../src/relations/relation.entity.js';
import { MARK_CRITERION, MODERATE, SUBMIT } from './assessment-documents.js';
import { DECLINE } from './award-documents.js';
import { aReachableScheme, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** A mark as a spec writes it: MET says nothing more. */
export type Said = 'MET' | 'NOT_YET' | 'ASK';

const criterion = (code: string, fr: string, en: string, changes = {}) => ({
  code,
  title: { fr, en },
  description: { fr: `${fr}, en pratique.`, en: `${en}, in practice.` },
  ...changes,
});

/** The criteria of level one, in their order. */
export const CRITERIA = ['contracting', 'listening', 'ethics'] as const;

/** A reachable scheme whose levels are assessed by people as well: three criteria for level one. */
export function aGradedScheme(assessment: Record<string, unknown> = {}): Record<string, unknown> {
  const criteria = [
    criterion('contracting', 'Contrat', 'Contracting'),
    criterion('presence', 'Présence', 'Presence', { levels: ['two'] }),
    criterion('listening', 'Écoute', 'Listening'),
    criterion('ethics', 'Éthique', 'Ethics'),
  ];
  return aReachableScheme({ assessment: { assessors: 2, criteria, ...assessment } });
}

/** One assessor's seat: who, and its id. */
export type SeatOf = { readonly assessor: Member; readonly id: string };

/** An assessor in a seat of the application; their file is open unless it is said otherwise. */
export async function givenASeat(
  service: RunningService,
  applicationId: string,
  seat: 1 | 2,
  changes: Partial<AssessmentRow> = {},
): Promise<SeatOf> {
  const assessor = service.member({ name: `Assessor ${seat}` });
  const id = newId();
  const opened = { status: 'open', declaredAt: service.clock.now(), recusalCode: null, submittedAt: null } as const;
  const asked = {
    applicationId,
    assessorId: assessor.personId,
    seat,
    assignedBy: newId(),
    assignedAt: service.clock.now(),
  };
  const row = { id, bodyId: service.bodyId, ...asked, ...opened, ...changes };
  await service.inBody((manager) => manager.insert(AssessmentRow, row));
  return { assessor, id };
}

/** An application of a ready coach with both seats taken. */
export async function givenTwoSeats(service: RunningService) {
  const coach = await givenAReadyCoach(service);
  const applicationId = await givenAnApplication(service, coach);
  const first = await givenASeat(service, applicationId, 1);
  const second = await givenASeat(service, applicationId, 2);
  return { coach, applicationId, first, second };
}

/** An attempt to mark a criterion, in words that name the assessor. */
export function mark(
  service: RunningService,
  { assessor, id }: SeatOf,
  code: string,
  said: Said,
  changes: Record<string, unknown> = {},
  key = newId(),
) {
  const words = `${assessor.name} on ${code}`;
  const texts =
    said === 'MET' ? {} : { reason: words, ...(said === 'NOT_YET' ? { wouldSatisfy: `More: ${words}` } : {}) };
  const input = { assessmentId: id, criterion: code, mark: said, ...texts, ...changes };
  return service.as(assessor).graphql(MARK_CRITERION, { input, key });
}

/** An attempt to submit a sheet. */
export function submit(service: RunningService, { assessor, id }: SeatOf, key = newId()) {
  return service.as(assessor).graphql(SUBMIT, { id, key });
}

/** A sheet that is marked so, in the order of the criteria, and submitted. */
export async function givenASheet(service: RunningService, seat: SeatOf, ...marks: Said[]): Promise<void> {
  for (const [index, code] of CRITERIA.entries()) must(await mark(service, seat, code, marks[index] ?? 'MET'));
  must(await submit(service, seat));
}

/** An application that both assessed: what they said is given seat by seat. */
export async function givenAnAssessed(service: RunningService, one: Said[] = [], other: Said[] = []) {
  const given = await givenTwoSeats(service);
  await givenASheet(service, given.first, ...one);
  await givenASheet(service, given.second, ...other);
  return given;
}

/** An attempt to settle what is open, each criterion so. */
export function moderate(
  service: RunningService,
  moderator: Member,
  id: string,
  settled: Record<string, 'MET' | 'NOT_YET'>,
  key = newId(),
) {
  const marks = Object.entries(settled).map(([code, said]) => ({
    criterion: code,
    mark: said,
    reason: `Settled: ${code}`,
    ...(said === 'NOT_YET' ? { wouldSatisfy: `Then: ${code}` } : {}),
  }));
  return service.as(moderator).graphql(MODERATE, { id, marks, key });
}

/** An attempt to refuse an application. */
export function refuse(
  service: RunningService,
  actor: Member,
  applicationId: string,
  statement: string | null = 'We miss proof of your contracts.',
) {
  const input = { applicationId, reason: 'EVIDENCE_NOT_SUFFICIENT', statement };
  return service.as(actor).graphql(DECLINE, { input, key: newId() });
}

/** A refused application: both say not yet on the first criterion, and a registrar declines. */
export async function givenARefusal(service: RunningService) {
  const given = await givenAnAssessed(service, ['NOT_YET'], ['NOT_YET']);
  const decider = registrarOf(service);
  must(await refuse(service, decider, given.applicationId));
  return { ...given, decider };
}

/** Two people of whom one supervised the other until a day; until today and on when none is given. */
export async function givenARelation(
  service: RunningService,
  { personId: one }: Member,
  { personId: other }: Member,
  untilOn: string | null = null,
): Promise<void> {
  const [oneId, otherId] = [one, other].sort() as [string, string];
  const known = { fromOn: '2020-01-01', untilOn, state: 'active', source: 'declared', revision: 1 } as const;
  const ids = { id: newId(), bodyId: service.bodyId, sourceId: newId(), oneId, otherId };
  const row = { ...ids, kind: 'supervises', ...known, recordedAt: service.clock.now() } as const;
  await service.inBody((manager) => manager.insert(RelationRow, row));
}

/** The answer, where it is no refusal. */
export function must({ data, errors }: { data: Json; errors?: readonly { message: string }[] }): Json {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data;
}

/** The code of the error in an answer. */
export function errorOf({ errors }: { errors?: readonly { extensions: Json }[] }): string | undefined {
  return errors?.[0]?.extensions.code as string | undefined;
}
