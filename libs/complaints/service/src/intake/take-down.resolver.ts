import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { MemberMeant } from '../cases/who-is-meant.js';
import { MemberMeantInput } from '../cases/who-is-meant.graphql.js';
import { BeginTakingDown } from './begin-taking-down.js';
import { complaintFrom } from './complaint-from-input.js';
import { ComplaintReceipt } from './complaint.graphql.js';
import { ComplaintQueries } from './complaint.queries.js';
import { TakeDownComplaint, type ToTakeDown } from './take-down-complaint.js';
import { TakeDownComplaintInput } from './take-down.graphql.js';

@Resolver()
export class TakeDownResolver {
  constructor(
    private readonly begin: BeginTakingDown,
    private readonly take: TakeDownComplaint,
    private readonly queries: ComplaintQueries,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'A registrar declares themself before they hear or read a complaint that came on paper or by word of mouth. Refused: COMPLAINTS_CONFLICT_NOT_DECLARED, COMPLAINTS_PERSON_MISSING, COMPLAINTS_PERSON_UNKNOWN; COMPLAINTS_TO_A_COLLEAGUE where it concerns them, or somebody to whom a hard tie shuts them out.',
  })
  @Allow('take-down', 'Complaint')
  async beginTakingDown(
    @Args('who', {
      type: () => MemberMeantInput,
      nullable: true,
      description: 'The member whom it concerns; null where nobody can say yet.',
    })
    who: MemberMeantInput | null | undefined,
    @Args('noConflict', { type: () => Boolean, description: 'The reader says that they have no conflict of interest.' })
    noConflict: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.begin.execute({ who: meant(who), noConflict }, key, member(actor));
    return true;
  }

  @Mutation(() => ComplaintReceipt, {
    description:
      'A registrar files a complaint that came on paper, by telephone or in person. The receipt and the code are for whoever complains; the same form sent again is answered with the same. Refused as `beginTakingDown` and `fileComplaint` are, and with what the input says.',
  })
  @Allow('take-down', 'Complaint')
  async takeDownComplaint(
    @Args('input', { type: () => TakeDownComplaintInput }) input: TakeDownComplaintInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintReceipt> {
    const id = await this.take.execute(toTakeDown(input), key, member(actor));
    return this.queries.receipt(reads, id, key, null);
  }
}

function toTakeDown(input: TakeDownComplaintInput): ToTakeDown {
  const { complaint, cameBy, receivedOn, readBackOn, agreed, reachedBy, who, noConflict } = input;
  const readBack = readBackOn ? { on: readBackOn, agreed } : null;
  return {
    complaint: complaintFrom(complaint),
    taken: { cameBy, receivedOn, readBack, reachedBy },
    hearing: { who: meant(who), noConflict },
  };
}

/** Whoever is left out is nobody. */
function meant(who: MemberMeantInput | null | undefined): MemberMeant | null {
  return who ? { memberId: who.memberId ?? null, reference: who.reference ?? null } : null;
}
