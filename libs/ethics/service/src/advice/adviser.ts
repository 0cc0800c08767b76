import { refusalsToAdvise } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { member } from '@standing/platform/graphql';

/** The actor as an adviser; refused where they do anything else for the body, see `refusalsToAdvise`. */
export function adviser(actor: Actor): Member {
  const person = member(actor);
  refuseIfAny(refusalsToAdvise(person.roles));
  return person;
}
