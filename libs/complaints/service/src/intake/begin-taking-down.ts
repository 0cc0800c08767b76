import { Injectable } from '@nestjs/common';
import { refusalsToHear } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';
import { tiesIn } from '../conflicts/ties.js';

/** Whom a complaint concerns as far as whoever takes it down can say, and what they declare of themself. */
export type Hearing = { readonly who: MemberMeant | null; readonly noConflict: boolean };

/** Whoever is about to take a complaint down declares themself before they hear or read a word of it (R7). */
@Injectable()
export class BeginTakingDown {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
  ) {}

  /** The id of whoever declared it. Refusals: see `refusalsToHear` and `WhoIsMeant`. */
  execute(hearing: Hearing, key: string, actor: Member): Promise<string> {
    const name = 'complaints.begin-taking-down';
    return this.unitOfWork.run({ actor, name, key, input: hearing }, async (tx) => {
      await this.refuse(tx, actor, hearing);
      await tx.audit(name, actor.personId);
      return actor.personId;
    });
  }

  /** Refuses whoever has to leave it to a colleague. */
  async refuse(tx: Transaction, { personId }: Member, { who, noConflict }: Hearing): Promise<void> {
    const concernsId = who === null ? null : (await this.who.find(tx, who)).personId;
    const ties = concernsId === null ? [] : await tiesIn(tx, personId, null);
    refuseIfAny(refusalsToHear({ personId, noConflict, concernsId, ties }, tx.today));
  }
}
