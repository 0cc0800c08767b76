import { refusalsToShareSeats } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { rowKey, UnitOfWork } from '@standing/platform/messaging';
import { refusalsIn } from '../queues/refusals-in.js';
import { HandOver, type HandingOver } from './hand-over.js';

/** What became of one assessment: the deputy's, or every reason why there is none. */
export type HandedOver = HandingOver & { readonly givenId: string | null; readonly refusals: readonly Refusal[] };

/** A registrar hands several assessments over in one act, each as if it were handed over alone. */
@Injectable()
export class HandOverAll {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly one: HandOver,
  ) {}

  /**
   * What became of each, in their order: one that is refused keeps no other from being handed over. Each goes by a key made
   * from this act's, so that an act which was cut off is finished by sending it again. Refused as a whole: see
   * `refusalsToShareSeats`.
   */
  async execute(asked: readonly HandingOver[], key: string, actor: Member): Promise<HandedOver[]> {
    const rows = asked.map(({ assessmentId, deputyId }) => ({ assessmentId, deputyId }));
    refuseIfAny(refusalsToShareSeats(rows.length));
    await this.unitOfWork.run({ actor, name: 'accreditation.hand-over-all', key, input: rows }, async (tx) => {
      const id = newId();
      await tx.audit('accreditation.hand-over-all', id, { assessments: rows.length });
      return id;
    });
    const handedOver: HandedOver[] = [];
    for (const row of rows) handedOver.push({ ...row, ...(await this.handOver(row, key, actor)) });
    return handedOver;
  }

  private async handOver(
    row: HandingOver,
    key: string,
    actor: Member,
  ): Promise<Pick<HandedOver, 'givenId' | 'refusals'>> {
    try {
      const own = rowKey(key, row.assessmentId, row.deputyId);
      return { givenId: await this.one.execute(row, own, actor), refusals: [] };
    } catch (error) {
      return { givenId: null, refusals: refusalsIn(error) };
    }
  }
}
