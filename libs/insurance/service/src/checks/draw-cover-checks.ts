import { Injectable } from '@nestjs/common';
import { coverCheckAsked } from '@standing/insurance/facts';
import { howMany, refusalsToDraw } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../covers/own-cover.js';
import { CoverCheckRow } from './check.entities.js';
import { IN_TURN } from './check.sql.js';

/** Which share of the members is asked, in whole per cent, and until when. */
export type ShareAsked = { readonly perCent: number; readonly dueOn: string };

/** The most rows that are written at a time. */
const AT_A_TIME = 1000;

/** An officer asks a share of the accredited members, those whose turn it is: nobody is chosen. See `IN_TURN`. */
@Injectable()
export class DrawCoverChecks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An id of this draw, which is kept in the audit alone. Refusals: see `refusalsToDraw`, and `INSURANCE_CHECK_NOBODY`. */
  execute(input: ShareAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.draw-cover-checks', key, input }, async (tx) => {
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { perCent, dueOn } = input;
      refuseIfAny(refusalsToDraw(perCent, dueOn, askedOn));
      await oneAtATime(tx, 'checks');
      const inTurn: readonly { personId: string }[] = await manager.query(IN_TURN, [bodyId, askedOn, actor.personId]);
      if (inTurn.length === 0) refuseIfAny([{ code: 'INSURANCE_CHECK_NOBODY' }]);

      const asked = { askedBy: actor.personId, askedOn, dueOn, isDrawn: true, recordedAt };
      const rows = inTurn
        .slice(0, howMany(inTurn.length, perCent))
        .map(({ personId }) => ({ id: newId(), bodyId, personId, ...asked }));
      for (let from = 0; from < rows.length; from += AT_A_TIME)
        await manager.insert(CoverCheckRow, rows.slice(from, from + AT_A_TIME));
      await tx.tellAll(
        coverCheckAsked,
        rows.map(({ id: checkId, personId }) => ({ checkId, personId })),
      );
      const drawId = newId();
      await tx.audit('insurance.draw-cover-checks', drawId, { perCent, members: inTurn.length, asked: rows.length });
      return drawId;
    });
  }
}
