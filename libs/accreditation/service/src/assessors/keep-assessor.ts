import { Inject, Injectable } from '@nestjs/common';
import { type Mandate, type NamedDeputy, refusalsToKeepAssessor } from '@standing/accreditation/rules';
import { newId, Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { AssessorRow } from './assessor.entity.js';

export type KeptAssessor = Mandate & { readonly personId: string; readonly deputyId: string | null };

/** A registrar takes a member into the pool of assessors, or says anew what holds of them there. */
@Injectable()
export class KeepAssessor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(GRAPH) private readonly graph: Graph,
  ) {}

  /** The assessor's id. Refusals: see `refusalsToKeepAssessor`; `ACCREDITATION_PERSON_UNKNOWN` for nobody of the body. */
  execute(kept: KeptAssessor, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.keep-assessor', key, input: kept }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId, levels, ...said } = kept;
      await oneAtATime(tx, `assessor ${personId}`);
      const version = await schemeInForce(tx);
      const deputy = await namedDeputy(tx, kept.deputyId);
      const before = { personId, keeperId: actor.personId, scheme: version && version.document, deputy };
      refuseIfAny(refusalsToKeepAssessor(kept, before));
      const known = await manager.findOneBy(AssessorRow, { bodyId, personId });
      if (known === null) await this.refuseUnknown(tx, personId);

      const id = known?.id ?? newId();
      const row = { ...said, id, bodyId, personId, levels: [...new Set(levels)], removedOn: null };
      await manager.save(AssessorRow, row);
      await tx.audit('accreditation.keep-assessor', id, { levels: row.levels.join(' '), from: said.mandateFrom });
      return id;
    });
  }

  /** Who is a person of the body, identity says. */
  private async refuseUnknown({ bodyId }: Transaction, id: string): Promise<void> {
    const { personNamed } = await this.graph.ask<{ personNamed: { id: string } | null }>(
      { kind: 'service', service: 'accreditation', bodyId, locale: 'fr' },
      `query PersonInPool($id: Uuid!) { personNamed(id: $id) { id } }`,
      { id },
    );
    if (personNamed === null) throw new Refused([{ code: 'ACCREDITATION_PERSON_UNKNOWN', path: 'personId' }]);
  }
}

async function namedDeputy({ manager, bodyId }: Transaction, personId: string | null): Promise<NamedDeputy> {
  if (personId === null) return null;
  return { personId, inPool: await manager.existsBy(AssessorRow, { bodyId, personId, removedOn: IsNull() }) };
}
