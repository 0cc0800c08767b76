import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, sentenceOf, Uuid } from '@standing/platform/graphql';
import { messages } from '../accreditation.messages.js';
import { AssignAssessorInput } from '../assessors/assessment.graphql.js';
import { ApplicationsAsked } from './application-filter.graphql.js';
import { ApplicationQueueQueries } from './application-queue.queries.js';
import { AskAssessors } from './ask-assessors.js';
import { AssessorsToAskType, SeatAskedType } from './assessors-to-ask.graphql.js';
import { AssessorsToAskQueries } from './assessors-to-ask.queries.js';
import { DownloadApplications } from './download-applications.js';
import { ApplicationsDownloadType } from './office-queue.graphql.js';

/** What is done with several applications of a list at once. */
@Resolver()
export class OfficeQueueResolver {
  constructor(
    private readonly queue: ApplicationQueueQueries,
    private readonly toAsk: AssessorsToAskQueries,
    private readonly ask: AskAssessors,
    private readonly download: DownloadApplications,
  ) {}

  @Allow('assign', 'Assessor')
  @Query(() => [AssessorsToAskType], {
    description:
      'Who would be given the empty seats of these applications, for registrars. Keeps nothing. Refused as a whole: ACCREDITATION_SEATS_OF_NOTHING, ACCREDITATION_SEATS_OF_TOO_MANY.',
  })
  assessorsToAsk(
    @Args('applicationIds', { type: () => [Uuid], description: '50 at most.' }) applicationIds: string[],
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessorsToAskType[]> {
    return this.toAsk.of(reads, applicationIds, member(actor));
  }

  @Allow('assign', 'Assessor')
  @Mutation(() => [SeatAskedType], {
    description:
      'Gives seats of several applications, each as `assignAssessor` would; what is refused is told beside what was given. Refused as a whole: ACCREDITATION_SEATS_OF_NOTHING, ACCREDITATION_SEATS_OF_TOO_MANY.',
  })
  async askAssessors(
    @Args('seats', { type: () => [AssignAssessorInput], description: 'Of 50 applications at most.' })
    seats: AssignAssessorInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<SeatAskedType[]> {
    const asked = await this.ask.execute(seats, key, member(actor));
    return asked.map(({ personId, refusals, ...row }) => ({
      ...row,
      person: { id: personId },
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale)),
    }));
  }

  @Allow('read-any', 'Application')
  @Mutation(() => ApplicationsDownloadType, {
    description:
      'Writes down that I take this list with me; `applications` is read for it page by page. Refused: ACCREDITATION_STAGE_FOR_REGISTRARS.',
  })
  async downloadApplications(
    @Args() asked: ApplicationsAsked,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationsDownloadType> {
    const me = member(actor);
    const totalCount = await this.queue.total(reads, asked.filter, me);
    return { id: await this.download.execute(asked, totalCount, key, me), totalCount };
  }
}
