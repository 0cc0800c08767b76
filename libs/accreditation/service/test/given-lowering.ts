import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { givenPractice } from './given.js';
import { award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { CONFIRM, ENTRY_LEVEL, HELD_LEVEL, WISH, WISHES } from './lowering-documents.js';

/** The day from which the lower level is wished, unless a spec says another. */
export const DAY = '2027-03-01';

/** A member to whom level two was awarded on 22 November 2026 for 48 months, and the award. */
export async function givenAHolder(service: RunningService) {
  const coach = await givenAReadyCoach(service);
  await givenPractice(service, coach);
  const { data, errors } = await award(service, registrarOf(service), await givenAnApplication(service, coach, 'two'));
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return { coach, high: data.awardLevel as { readonly id: string; readonly reference: string } };
}

/** An attempt to wish for level one. */
export function wish(service: RunningService, actor: Actor, changes: object = {}) {
  return service.as(actor).graphql(WISH, { level: 'one', fromOn: DAY, key: newId(), ...changes });
}

/** A holder of level two who wishes for level one, and the id of the wish. */
export async function givenAWish(service: RunningService, changes: object = {}) {
  const given = await givenAHolder(service);
  const { data, errors } = await wish(service, given.coach, changes);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return { ...given, id: data.wishLowerLevel.id as string };
}

/** The same, confirmed. */
export async function givenALowering(service: RunningService, registrar: Member, changes: object = {}) {
  const given = await givenAWish(service, changes);
  const { errors } = await service.as(registrar).graphql(CONFIRM, { id: given.id, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return given;
}

/** What is asked of a service while levels are lowered: by anybody, of a member's standing and wishes, of an entry, of what was told. */
export function asking(service: () => RunningService) {
  const ask = (actor: Actor, document: string, args: Record<string, unknown> = {}) =>
    service()
      .as(actor)
      .graphql(document, { key: newId(), ...args });
  return {
    ask,
    held: async (coach: Member, asked: object = {}) => (await ask(coach, HELD_LEVEL, { ...asked })).data.standing,
    wishes: async (actor: Actor, asked: object = {}) => (await ask(actor, WISHES, { ...asked })).data?.leaving,
    entry: async (reference: string) =>
      (await ask({ kind: 'public', bodyId: service().bodyId, locale: 'en' }, ENTRY_LEVEL, { reference })).data
        .registerEntry,
    told: async (type: string, { personId }: Member) =>
      (await service().told()).filter((fact) => fact.type === type && fact.data['personId'] === personId),
  };
}
