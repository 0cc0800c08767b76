import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { WatchedSanction } from './board.graphql.js';
import { BoardQueries } from './board.queries.js';
import { SanctionForMonitor } from './monitoring.graphql.js';
import { OpenAsMonitor } from './open-as-monitor.js';
import { ReportOnConditions } from './report-on-conditions.js';
import { ReportOnConditionsInput } from '../sanctions/monitor-report.graphql.js';

/** Sanctions that somebody watches over. */
@Resolver()
export class MonitoringResolver {
  constructor(
    private readonly board: BoardQueries,
    private readonly open: OpenAsMonitor,
    private readonly report: ReportOnConditions,
  ) {}

  @Query(() => [WatchedSanction], {
    description:
      'The sanctions that are watched over in the cases of which the reader is the monitor or which they keep, those that need somebody first; for 56 days after its end also one in whose review nobody decided (K12). None in which the reader is blind.',
  })
  @Allow('act-in', 'Case')
  watchedSanctions(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<WatchedSanction[]> {
    return this.board.of(reads, member(actor));
  }

  @Mutation(() => SanctionForMonitor, {
    description:
      'Opens what the sanction monitor of a case reads of it, who has declared themself; written down in the audit each time. NOT_FOUND for anybody else. Refused: COMPLAINTS_SIGNATURES_AWAITED.',
  })
  @Allow('act-in', 'Case')
  openAsMonitor(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<SanctionForMonitor> {
    return this.open.execute(caseId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The monitor of a sanction reports how they see each of its conditions, beside its meter; the case’s id. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NOTHING_WATCHED, COMPLAINTS_REPORT_INCOMPLETE, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  reportOnConditions(
    @Args('input', { type: () => ReportOnConditionsInput }) input: ReportOnConditionsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.report.execute(input, key, member(actor));
  }
}
