import { Inject, Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import { mailboxOf, refusalsToJudgeProof } from '@standing/supervision/rules';
import type { OpenProof } from './open-proof.js';

/** Who may decide on a proof. The register of relations is kept elsewhere, and asked. */
@Injectable()
export class JudgeOfProof {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  /** Refuses whoever may decide nothing of it: see `refusalsToJudgeProof`. */
  async refuseUnlessApart({ proof, supervisor }: OpenProof, { personId, email, bodyId }: Member): Promise<void> {
    const isCoach = proof.superviseeId === personId;
    const isSupervisor = mailboxOf(supervisor.email) === mailboxOf(email);
    const isRelated = !isCoach && (await this.areRelated(bodyId, personId, proof.superviseeId));
    refuseIfAny(refusalsToJudgeProof({ isCoach, isSupervisor, isRelated }));
  }

  private async areRelated(bodyId: string, one: string, other: string): Promise<boolean> {
    const { peopleAreRelated } = await this.graph.ask<{ peopleAreRelated: boolean }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query RelationOfJudge($one: Uuid!, $other: Uuid!) { peopleAreRelated(one: $one, other: $other) }`,
      { one, other },
    );
    return peopleAreRelated;
  }
}
