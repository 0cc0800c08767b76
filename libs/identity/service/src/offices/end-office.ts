import { Injectable } from '@nestjs/common';
import { refusalsToEndOffice } from '@standing/identity/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lastOffice } from './offices-held.js';
import { sayOffice } from './say-office.js';

/** Which office, as it was read, and its last civil day in the body's zone. */
export type EndOfOffice = { readonly id: string; readonly revision: number; readonly untilOn: string };

/** A registrar says the last day of an office. From the day after, the person may decide in cases again. */
@Injectable()
export class EndOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The office's id. Refusals: see `refusalsToEndOffice`. */
  execute(actor: Member, input: EndOfOffice, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.end-office', key, input }, async (tx) => {
      const { id, revision, untilOn } = input;
      const last = await lastOffice(tx, id, revision);
      refuseIfAny(refusalsToEndOffice(last, untilOn, actor.personId, tx.today));

      await sayOffice(tx, { ...last, untilOn, saidBy: actor.personId, revision: last.revision + 1 });
      await tx.audit('identity.end-office', last.officeId, { on: untilOn });
      return last.officeId;
    });
  }
}
