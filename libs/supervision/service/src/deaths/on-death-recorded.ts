import { Inject, Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { deathRecorded } from '@standing/identity/facts';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { DeathRow, DeathTakenBackRow } from './death.entity.js';
import { tellCoaches } from './tell-coaches.js';

/**
 * A person has died: whoever supervises at their address is not asked any more, and their coaches are told what to do. A
 * fact carries no address, so identity is asked for it; while it does not answer, the fact comes again.
 */
@Injectable()
export class OnDeathRecorded implements Handler<typeof deathRecorded> {
  readonly hears = deathRecorded;

  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  async handle({ deathId: id, personId }: DataOf<typeof deathRecorded>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    const { personContact } = await this.graph.ask<{ personContact: { email: string } }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query AddressOfDeceased($id: Uuid!) { personContact(id: $id) { email } }`,
      { id: personId },
    );
    const mailbox = mailboxOf(personContact.email);
    await manager.insert(DeathRow, { id, bodyId, personId, mailbox, recordedAt });
    const isTakenBack = await manager.existsBy(DeathTakenBackRow, { bodyId, deathId: id });
    if (!isTakenBack) await tellCoaches(tx, mailbox);
  }
}
