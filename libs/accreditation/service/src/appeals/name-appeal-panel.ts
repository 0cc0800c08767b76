import { Injectable } from '@nestjs/common';
import { appealHearerNamed } from '@standing/accreditation/facts';
import { refusalsToNamePanel } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { partsOf } from '../decisions/application-record.js';
import { relatedTo } from '../decisions/related.js';
import { AppealMemberRow } from './appeal-member.entity.js';
import { lockedAppeal } from './locked-appeal.js';

/** A registrar names the one to three people who hear an appeal: all of them at once, in the place of those before. */
@Injectable()
export class NameAppealPanel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToNamePanel`. */
  execute(appealId: string, personIds: readonly string[], key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.name-appeal-panel', key, input: { appealId, personIds } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: namedAt, today: namedOn } = tx;
      const { record, appeal } = await lockedAppeal(tx, appealId);
      const related = await relatedTo(tx, record.applicantId, [actor.personId, ...personIds]);
      const proposed = (personId: string) => ({ personId, related: related.has(personId) });
      const answeredIds = appeal.members.filter(({ outcome }) => outcome !== null).map(({ personId }) => personId);
      const { outcome } = appeal;
      const before = { outcome, parts: partsOf(record, { appealId }), answeredIds };
      const namer = proposed(actor.personId);
      refuseIfAny(refusalsToNamePanel({ ...before, namer }, personIds.map(proposed)));

      const present = appeal.members.map(({ personId }) => personId);
      const left = present.filter((id) => !personIds.includes(id));
      await manager.delete(AppealMemberRow, { bodyId, appealId, personId: In(left) });
      const rest = { bodyId, appealId, namedBy: actor.personId, namedAt, outcome: null, reasons: null };
      const fresh = personIds
        .filter((id) => !present.includes(id))
        .map((personId) => ({ id: newId(), personId, ...rest, answeredAt: null }));
      await manager.insert(AppealMemberRow, fresh);
      for (const { id: hearingId, personId: hearerId } of fresh)
        await tx.tell(appealHearerNamed, { hearingId, hearerId, namedOn });
      await tx.audit('accreditation.name-appeal-panel', appealId, { members: personIds.length });
      return record.id;
    });
  }
}
