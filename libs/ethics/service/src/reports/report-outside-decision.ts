import { Injectable } from '@nestjs/common';
import { type OutsideDecision, refusalsToReport } from '@standing/ethics/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { settingOf } from '../settings/setting.entity.js';
import { OutsideDecisionRow } from './outside-decision.entity.js';

/** A member reports what was decided of them elsewhere. No fact is told: nobody but the registrars has to know of it. */
@Injectable()
export class ReportOutsideDecision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToReport`. */
  execute(input: OutsideDecision, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.report-outside-decision', key, input }, async (tx) => {
      const { manager, bodyId, today: reportedOn, now: reportedAt } = tx;
      const hasBasis = (await settingOf(tx, 'report-basis')) !== null;
      const [row]: readonly { asked: boolean }[] = await manager.query(ASKED, [bodyId, reportedOn]);
      refuseIfAny(refusalsToReport(input, { hasBasis, isAsked: row?.asked === true }, reportedOn));

      const id = newId();
      await manager.insert(OutsideDecisionRow, {
        ...{ id, bodyId, personId: actor.personId, reportedOn, reportedAt },
        ...{ kind: input.kind, decidedOn: input.decidedOn, authority: input.authority },
      });
      await tx.audit('ethics.report-outside-decision', id);
      return id;
    });
  }
}

/** Whether an undertaking to report has begun in the body `$1` by the day `$2`. */
export const ASKED = `select exists (select from ethics.declaration_versions
  where body_id = $1 and kind = 'undertaking-to-report' and valid_from <= $2::date) as asked`;
