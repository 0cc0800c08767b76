import { Inject, Injectable } from '@nestjs/common';
import { refusalsToBeAuditor } from '@standing/cpd/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { FileRead } from './file.sql.js';

/** Who may review whom. The register of relations is kept elsewhere, and so is who is a person of the body: both are asked. */
@Injectable()
export class Apart {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  /** Refuses whoever may not be the auditor of a file: see `refusalsToBeAuditor`. */
  async refuseUnlessApart(bodyId: string, { personId }: FileRead, auditorId: string): Promise<void> {
    const isMember = personId === auditorId;
    const isRelated = !isMember && (await this.areRelated(bodyId, auditorId, personId));
    refuseIfAny(refusalsToBeAuditor({ isMember, isRelated }));
  }

  /** Refusal: CPD_REVIEW_PERSON_UNKNOWN for nobody of the body. */
  async refuseUnknown(bodyId: string, id: string): Promise<void> {
    const { personNamed } = await this.graph.ask<{ personNamed: { id: string } | null }>(
      asCpd(bodyId),
      `query AuditorNamed($id: Uuid!) { personNamed(id: $id) { id } }`,
      { id },
    );
    if (personNamed === null) throw new Refused([{ code: 'CPD_REVIEW_PERSON_UNKNOWN', path: 'auditorId' }]);
  }

  private async areRelated(bodyId: string, one: string, other: string): Promise<boolean> {
    const { peopleAreRelated } = await this.graph.ask<{ peopleAreRelated: boolean }>(
      asCpd(bodyId),
      `query RelationOfAuditor($one: Uuid!, $other: Uuid!) { peopleAreRelated(one: $one, other: $other) }`,
      { one, other },
    );
    return peopleAreRelated;
  }
}

function asCpd(bodyId: string) {
  return { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
}
