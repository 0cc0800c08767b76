import { Inject, Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { personJoined } from '@standing/identity/facts';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { MemberMailbox } from './member-mailbox.entity.js';
import { mailboxAlone, recogniseInAgreements } from './recognise-supervisor.js';

/**
 * A person joined: a supervisor with their address is that person. A fact carries no address, so identity is asked for it;
 * while it does not answer, the fact comes again.
 */
@Injectable()
export class OnPersonJoined implements Handler<typeof personJoined> {
  readonly hears = personJoined;

  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  async handle({ personId }: DataOf<typeof personJoined>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId } = tx;
    const { personContact } = await this.graph.ask<{ personContact: { email: string } }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query AddressOfMember($id: Uuid!) { personContact(id: $id) { email } }`,
      { id: personId },
    );
    const mailbox = mailboxOf(personContact.email);
    await mailboxAlone(tx, mailbox);
    await manager.upsert(MemberMailbox, { bodyId, personId, mailbox }, ['bodyId', 'personId']);
    await recogniseInAgreements(tx, mailbox, personId);
  }
}
