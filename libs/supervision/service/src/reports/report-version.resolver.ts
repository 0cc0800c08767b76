import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OperationReads, Reads } from '@standing/platform/graphql';
import { ReportChangeType, ReportSignatureType, ReportVersionType } from './report.graphql.js';
import { ReportQueries } from './report.queries.js';

/** Who signed a version, and what was asked to change in it. */
@Resolver(() => ReportVersionType)
export class ReportVersionResolver {
  constructor(private readonly queries: ReportQueries) {}

  @ResolveField(() => [ReportSignatureType], { description: 'The supervisor’s first: they signed by sending it.' })
  signatures(
    @Parent() { id }: ReportVersionType,
    @Reads() reads: OperationReads,
  ): Promise<readonly ReportSignatureType[]> {
    return this.queries.signatures(reads, id);
  }

  @ResolveField(() => ReportChangeType, { nullable: true, description: 'Null where no change was asked for.' })
  changeAsked(@Parent() { changeWords: words, changeAskedOn: askedOn }: ReportVersionType): ReportChangeType | null {
    return words === null || askedOn === null ? null : { words, askedOn };
  }
}
