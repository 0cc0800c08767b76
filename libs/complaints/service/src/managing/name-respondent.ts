import { Injectable } from '@nestjs/common';
import { refusalsToName, respondentOf } from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { caseHeldBy, functionOf } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { holdFunction } from '../cases/hold-function.js';
import { Guards } from '../guarding/guards.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';

export type Naming = MemberMeant & { readonly caseId: string };

/**
 * The case manager says which member the case concerns. Until charges are served, another may be named instead. Whoever
 * has a part in the case and a hard conflict with that member loses it at once, whoever names them included (R8, R9). A member
 * who complained before is guarded: see `Guards`.
 */
@Injectable()
export class NameRespondent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
    private readonly texts: CaseTexts,
    private readonly guards: Guards,
  ) {}

  /** The case's id. Refusals: see `refusalsToName` and `WhoIsMeant`. */
  execute(naming: Naming, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.name-respondent', key, input: naming }, async (tx) => {
      const { caseId } = naming;
      if (!(await functionOf(tx, actor.personId, caseId, ['case-manager']))) throw new NotFound('case');
      const { personId, name } = await this.who.find(tx, naming);
      await this.guards.hold(tx, personId, caseId);
      const { theCase } = await caseHeldBy(tx, actor, caseId, ['case-manager']);
      refuseIfAny(refusalsToName(personId, theCase, tx.today));

      const before = respondentOf(theCase, tx.today);
      if (before !== null) {
        const held = {
          bodyId: tx.bodyId,
          caseId,
          personId: before,
          function: 'respondent',
          endedOn: IsNull(),
        } as const;
        await tx.manager.update(FunctionHeld, held, { endedOn: tx.today });
      }
      const id = await holdFunction(tx, caseId, personId, 'respondent');
      await this.texts.writeEntry(tx, caseId, id, { 'person-name': name });
      await this.guards.whereNamed(tx, personId, caseId);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.name-respondent', caseId);
      return caseId;
    });
  }
}
