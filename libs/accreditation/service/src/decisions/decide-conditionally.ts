import { Injectable } from '@nestjs/common';
import { applicationConditional } from '@standing/accreditation/facts';
import {
  type Condition,
  refusalsOfCondition,
  refusalsOfDeceased,
  refusalsOfHeld,
  refusalsToMakeConditional,
} from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { awardsOf, standingToday } from '../awards/awards-of-person.js';
import { isDeceased } from '../deaths/deaths-of-person.js';
import { dueNow } from '../due/due-now.js';
import { versionOf } from '../schemes/version-of.js';
import { recordIn } from './application-record.js';
import { beforeDeciding } from './before-deciding.js';
import { keepDecision } from './keep-decision.js';
import { isRelated } from './related.js';

/** Which application, and what it is answered with. */
export type ConditionMade = Condition & { readonly applicationId: string };

/**
 * A registrar answers an application with what is still to be shown, and until which day that is honoured. It stays open;
 * nothing is awarded. A second one, after that day, takes the place of the first.
 */
@Injectable()
export class DecideConditionally {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToMakeConditional` and `refusalsOfCondition`. */
  execute(made: ConditionMade, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.decide-conditionally', key, input: made };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: decidedOn } = tx;
      const { applicationId: id, honouredUntil } = made;
      const { personId: decidedBy } = actor;
      const application = await lockedApplication(tx, id);
      const { personId } = application;
      const record = await recordIn(tx, id);
      const related = await isRelated(tx, decidedBy, personId);
      const { document } = await versionOf(tx, application);
      const dead = refusalsOfDeceased(await isDeceased(tx, personId));
      const standing = await standingToday(tx, await awardsOf(tx, personId));
      const held = dead.length > 0 ? dead : refusalsOfHeld(application, document, standing);
      const before = beforeDeciding(record, { deciderId: decidedBy, related, today: decidedOn });
      refuseIfAny([...refusalsToMakeConditional(before, held), ...refusalsOfCondition(made, before)]);

      const written = { statement: made.stillToShow.trim(), longerBecause: made.longerBecause?.trim() || null };
      const answer = { outcome: 'conditional', decidedBy, declineReason: null, honouredUntil, ...written } as const;
      const decisionId = await keepDecision(tx, record, answer);
      await manager.update(ApplicationRow, { bodyId, id }, { status: 'conditional', honouredUntil });
      await dueNow(tx, personId);
      const days = { decidedOn, honouredUntil };
      await tx.tell(applicationConditional, { decisionId, applicationId: id, personId, ...days });
      await tx.audit('accreditation.decide-conditionally', id, { honouredUntil });
      return id;
    });
  }
}
