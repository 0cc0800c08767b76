import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { SEND } from './award-documents.js';
import { must } from './given-assessment.js';
import { givenAConfirmedSession, givenASignature, givenPractice } from './given.js';
import { BEGIN_APPLICATION, MY_DRAFT, SAVE_ACCOMMODATION, SAVE_ANSWER, SAVE_STATEMENTS } from './guided-documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** An attempt to begin an application. */
export function begin(service: RunningService, coach: Member, level = 'one') {
  return service.as(coach).graphql(BEGIN_APPLICATION, { level, key: newId() });
}

/** An attempt to affirm these statements, all of them when none are named. */
export function affirm(service: RunningService, coach: Member, affirmed = ['TRUE', 'NAMES_NOBODY'], revision = 0) {
  return service.as(coach).graphql(SAVE_STATEMENTS, { input: { affirmed, revision }, key: newId() });
}

/** An attempt to save an answer. */
export function answer(
  service: RunningService,
  coach: Member,
  {
    criterion = 'ethics',
    text = 'I ask before I act.' as string | null,
    evidenceIds = [] as string[],
    revision = 0,
  } = {},
) {
  const input = { criterion, text, evidenceIds, revision };
  return service.as(coach).graphql(SAVE_ANSWER, { input, key: newId() });
}

/** An attempt to say what is needed. */
export function need(service: RunningService, coach: Member, accommodation: string, revision = 0) {
  return service.as(coach).graphql(SAVE_ACCOMMODATION, { input: { accommodation, revision }, key: newId() });
}

/** The draft as its member is shown it. */
export async function draftOf(service: RunningService, coach: Member): Promise<Json> {
  return must(await service.as(coach).graphql(MY_DRAFT)).applicationDraft;
}

/** An attempt to send the draft as it is. */
export async function send(service: RunningService, coach: Member) {
  const { revision } = await draftOf(service, coach);
  return service.as(coach).graphql(SEND, { revision, key: newId() });
}

/** A coach with evidence who has begun, and an entry of practice of theirs. */
export async function givenABegun(service: RunningService): Promise<{ coach: Member; entry: Json }> {
  const coach = service.member();
  await givenASignature(service, coach);
  await givenAConfirmedSession(service, coach, { heldOn: '2026-08-01' });
  await givenAConfirmedSession(service, coach, { minutes: 75 });
  const entry = await givenPractice(service, coach);
  must(await begin(service, coach));
  return { coach, entry };
}
