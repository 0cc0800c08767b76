import { Inject, Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToEndPlan, refusalsToName } from '@standing/practice/rules';
import { endPlan } from './end-plan.js';
import { lastPlan } from './load-plan.js';
import { notify } from './notify.js';
import { PlanRow } from './plan.entity.js';

/**
 * A coach names the colleague who would take over (FR-3), by their address. Nothing tells whether it is a member's: the
 * answer is the same. Whoever was named before is named no longer.
 */
@Injectable()
export class NameColleague {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(GRAPH) private readonly graph: Graph,
  ) {}

  /** The plan's id. Refusals: see `refusalsToName`. */
  execute(address: string, key: string, actor: Member): Promise<string> {
    const input = address.trim().toLowerCase();
    return this.unitOfWork.run({ actor, name: 'practice.name-continuity-colleague', key, input }, async (tx) => {
      const { manager, bodyId, today: namedOn, now: recordedAt } = tx;
      const { personId, name: personName, email } = actor;
      refuseIfAny(refusalsToName(input, email));
      await endBefore(tx, personId);
      const colleagueId = await this.memberAt(tx, input);

      const id = newId();
      const named = { personId, personName, colleagueAddress: input, colleagueId, namedOn };
      await manager.insert(PlanRow, { id, bodyId, ...named, recordedAt });
      await notify(tx, id, colleagueId, 'asked');
      await tx.audit('practice.name-continuity-colleague', id);
      return id;
    });
  }

  private async memberAt({ bodyId }: Transaction, address: string): Promise<string | null> {
    const { memberAt } = await this.graph.ask<{ memberAt: string | null }>(
      { kind: 'service', service: 'practice', bodyId, locale: 'fr' },
      `query MemberNamedByAddress($address: String!) { memberAt(address: $address) }`,
      { address },
    );
    return memberAt;
  }
}

async function endBefore(tx: Transaction, personId: string): Promise<void> {
  const before = await lastPlan(tx, personId);
  if (before === null || refusalsToEndPlan(before.plan).length > 0) return;
  await endPlan(tx, before, { said: 'ended', by: personId });
  await notify(tx, before.row.id, before.row.colleagueId, 'changed');
}
