import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { Body } from './page-of.js';
import type { Contact } from './words/mail-to.js';

/** How a member is written to, and in whose name. */
export function contactOf(graph: Graph, actor: Actor, personId: string): Promise<{ body: Body; contact: Contact }> {
  return graph.ask(
    actor,
    `query ContactForMail($person: Uuid!) { body { name host } contact: personContact(id: $person) { name email locale } }`,
    { person: personId },
  );
}
