import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@standing/kernel';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { HeardReference } from '../heard/heard-reference.entity.js';
import { plain } from '../heard/on-awarded.js';

export type MemberMeant = { readonly memberId: string | null; readonly reference: string | null };

/** Finds the member whom somebody means; who they are, identity is asked. */
@Injectable()
export class WhoIsMeant {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  /** `COMPLAINTS_PERSON_MISSING` unless one way is used; `COMPLAINTS_PERSON_UNKNOWN` when it leads to nobody here. */
  async find(tx: Transaction, { memberId, reference }: MemberMeant): Promise<{ personId: string; name: string }> {
    if ((memberId === null) === (reference === null)) throw refused('COMPLAINTS_PERSON_MISSING');
    const personId = memberId ?? (await ofReference(tx, reference ?? ''));
    if (personId === null) throw refused('COMPLAINTS_PERSON_UNKNOWN');
    const name = await this.nameOf(tx, personId);
    if (name === null) throw refused('COMPLAINTS_PERSON_UNKNOWN');
    return { personId, name };
  }

  /** The name of somebody of the body, for whoever has to know it and is not of its staff; null where there is nobody. */
  async nameOf({ bodyId, actor }: Transaction, personId: string): Promise<string | null> {
    const { personNamed } = await this.graph.ask<{ personNamed: { name: string } | null }>(
      { kind: 'service', service: 'complaints', bodyId, locale: actor.locale },
      `query PersonInCase($id: Uuid!) { personNamed(id: $id) { id name } }`,
      { id: personId },
    );
    return personNamed?.name ?? null;
  }
}

async function ofReference({ manager, bodyId }: Transaction, reference: string): Promise<string | null> {
  const heard = await manager.findOneBy(HeardReference, { bodyId, reference: plain(reference) });
  return heard?.personId ?? null;
}

function refused(code: 'COMPLAINTS_PERSON_MISSING' | 'COMPLAINTS_PERSON_UNKNOWN'): Refused {
  return new Refused([{ code, path: 'who' }]);
}
