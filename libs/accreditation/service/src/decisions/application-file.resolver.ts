import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationCourseType } from './application-course.graphql.js';
import { ApplicationCourseQueries } from './application-course.queries.js';
import { AppealWaitingType, ApplicationFileType } from './application-file.graphql.js';
import { ApplicationFileQueries } from './application-file.queries.js';

@Resolver(() => ApplicationFileType)
export class ApplicationFileResolver {
  constructor(
    private readonly files: ApplicationFileQueries,
    private readonly courses: ApplicationCourseQueries,
  ) {}

  @Allow('decide', 'Application')
  @Query(() => ApplicationFileType, {
    description: 'An application with all that people judged. Not found by whoever assesses it or is related.',
  })
  applicationFile(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFileType> {
    return this.files.file(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Query(() => [AppealWaitingType], { description: 'Appeals that are not decided, the oldest first. For registrars.' })
  appealsWaiting(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AppealWaitingType[]> {
    return this.files.appeals(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Query(() => ApplicationCourseType, {
    description: 'How my application goes, and what was answered. Another’s is not found.',
  })
  applicationCourse(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationCourseType> {
    return this.courses.course(reads, id, member(actor));
  }
}
