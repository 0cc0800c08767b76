import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Actor } from './actor.js';

/** A context's own list of who may do what; whatever it does not list is refused. */
export type Policy = (actor: Actor, can: (action: string, subject: string) => void) => void;

/** Whether the policy lets the actor do this. Which rows they reach is the business of each read's predicate. */
export function allowed(policy: Policy, actor: Actor, action: string, subject: string): boolean {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  policy(actor, (verb, noun) => void can(verb, noun));
  return build().can(action, subject);
}
