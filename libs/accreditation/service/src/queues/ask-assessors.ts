import { refusalsToShareSeats, SEATS } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { rowKey, UnitOfWork } from '@standing/platform/messaging';
import { AssignAssessor, type Assignment } from '../assessors/assign-assessor.js';
import { refusalsIn } from './refusals-in.js';

/** What became of one seat: the assessment, or every reason why there is none. */
export type SeatAsked = Assignment & { readonly assessmentId: string | null; readonly refusals: readonly Refusal[] };

/** A registrar gives seats of several applications in one act, each as if it were given alone. */
@Injectable()
export class AskAssessors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assign: AssignAssessor,
  ) {}

  /**
   * What became of each seat, in their order: one that is refused keeps no other from being given. Each is given by a key
   * made from this act's, so that an act which was cut off is finished by sending it again. Refused as a whole: see
   * `refusalsToShareSeats`.
   */
  async execute(seats: readonly Assignment[], key: string, actor: Member): Promise<SeatAsked[]> {
    const applications = new Set(seats.map(({ applicationId }) => applicationId)).size;
    refuseIfAny(refusalsToShareSeats(Math.max(applications, Math.ceil(seats.length / SEATS.length))));
    await this.unitOfWork.run({ actor, name: 'accreditation.ask-assessors', key, input: seats }, async (tx) => {
      const id = newId();
      await tx.audit('accreditation.ask-assessors', id, { seats: seats.length });
      return id;
    });
    const asked: SeatAsked[] = [];
    for (const seat of seats) asked.push({ ...seat, ...(await this.ask(seat, key, actor)) });
    return asked;
  }

  private async ask(
    { applicationId, seat, personId }: Assignment,
    key: string,
    actor: Member,
  ): Promise<Pick<SeatAsked, 'assessmentId' | 'refusals'>> {
    const own = rowKey(key, applicationId, seat, personId);
    try {
      const assignment = { applicationId, seat, personId };
      return { assessmentId: await this.assign.execute(assignment, own, actor), refusals: [] };
    } catch (error) {
      return { assessmentId: null, refusals: refusalsIn(error) };
    }
  }
}
