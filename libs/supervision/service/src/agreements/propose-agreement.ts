import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import {
  refusalsOfAvailability,
  refusalsOfTerms,
  refusalsToPropose,
  type Relation,
  type Subject,
  type TermsContent,
} from '@standing/supervision/rules';
import { agreementProposed } from '@standing/supervision/facts';
import { canBeAsked } from '../deaths/available.js';
import { refusedToday } from '../relations/relation-rules-of-body.js';
import { type NewSupervisor, supervisorToPropose } from '../supervisors/supervisor-to-propose.js';
import { barredDays } from '../supervisors/barred-days.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { sayTerms } from '../terms/say-terms.js';
import { Agreement } from './agreement.entity.js';

export type Proposal = {
  /** One of the body's vetted supervisors or of the coach's own; null when `newSupervisor` says who. */
  readonly supervisorId: string | null;
  readonly newSupervisor: NewSupervisor | null;
  /** What it is about; it never changes. */
  readonly subject: Subject;
  /** First day on which a session can be held under it. */
  readonly startsOn: string;
  readonly relations: readonly Relation[];
  /** The coach says on purpose that these are all; an empty list alone says nothing. */
  readonly relationsDeclared: boolean;
  /** Whoever accepts agrees to them; null where they are not set down. */
  readonly terms: TermsContent | null;
};

/** A coach proposes an agreement to a supervisor, who is asked by mail (clauses SV-1a, SV-2). */
@Injectable()
export class ProposeAgreement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. Refusals: see `refusalsToPropose`, `refusalsOfTerms` and `refusalsOfAvailability`; `SUPERVISION_SUPERVISOR_MISSING` unless exactly one is named. */
  execute(input: Proposal, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.propose-agreement', key, input }, async (tx) => {
      const { supervisor, known } = await supervisorToPropose(tx, actor, input);
      const pair = { bodyId: tx.bodyId, supervisorId: supervisor.id, superviseeId: actor.personId };
      const earlier = known ? await tx.manager.findBy(Agreement, pair) : [];
      refuseIfAny(refusalsOfAvailability(await canBeAsked(tx, supervisor)));
      const standing = { barred: await barredDays(tx, supervisor), today: tx.today, refused: await refusedToday(tx) };
      const refusals = refusalsToPropose(actor, supervisor, earlier, input, standing);
      refuseIfAny([...refusals, ...(input.terms ? refusalsOfTerms(input.terms) : [])]);

      const { subject, startsOn, relations, terms } = input;
      const id = newId();
      if (!known) await tx.manager.insert(Supervisor, supervisor);
      await tx.manager.insert(Agreement, {
        ...pair,
        id,
        superviseeName: actor.name,
        subject,
        status: 'proposed',
        startsOn,
        proposedOn: tx.today,
        answeredOn: null,
        disownedOn: null,
        superviseeRelations: [...new Set(relations)],
        supervisorRelations: null,
      });
      if (terms) await sayTerms(tx, id, terms, 'supervisee');
      await tx.tell(agreementProposed, {
        agreementId: id,
        supervisorId: supervisor.id,
        personId: actor.personId,
        startsOn,
      });
      await tx.audit('supervision.propose-agreement', id, { supervisorId: supervisor.id });
      return id;
    });
  }
}
