import { Injectable } from '@nestjs/common';
import { type AuthorityClass, type OutsideDecisionKind, reportUntil } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { SettingQueries } from '../settings/setting.queries.js';
import { TextQueries } from '../texts/text.queries.js';
import type { OutsideDecisionType, OutsideReportsType } from './outside-decision.graphql.js';
import { ASKED } from './report-outside-decision.js';

type Row = {
  readonly id: string;
  readonly personId: string;
  readonly kind: OutsideDecisionKind;
  readonly authority: AuthorityClass;
  readonly decidedOn: Day;
  readonly reportedOn: Day;
  readonly takenBackAt: Date | null;
  readonly withinDays: number | null;
};

/** The most that are listed; the latest come first. */
const MOST = 500;

/** With the term of the undertaking that was in force on the day of the decision. */
const decisions = hotRead<Row>({
  name: 'ethics.outside-decisions',
  text: `select o.id, o.person_id as "personId", o.kind, o.authority, o.decided_on as "decidedOn",
      o.reported_on as "reportedOn", b.taken_back_at as "takenBackAt",
      (select v.report_within_days from ethics.declaration_versions v
        where v.body_id = o.body_id and v.kind = 'undertaking-to-report' and v.valid_from <= o.decided_on
        order by v.valid_from desc limit 1) as "withinDays"
    from ethics.outside_decisions o
    left join ethics.outside_decisions_taken_back b on b.body_id = o.body_id and b.decision_id = o.id
    where o.body_id = $1 and ($2::uuid is null or o.person_id = $2) order by o.reported_at desc, o.id limit ${MOST}`,
});

const asked = hotRead<{ readonly asked: boolean }>({ name: 'ethics.reports-asked', text: ASKED });

/** Reads of what members reported of themselves: one's own, and for registrars everybody's. */
@Injectable()
export class OutsideDecisionQueries {
  constructor(
    private readonly settings: SettingQueries,
    private readonly texts: TextQueries,
  ) {}

  async own(reads: OperationReads, personId: string): Promise<OutsideReportsType> {
    const [basis, today] = await Promise.all([this.settings.reportBasis(reads), this.texts.today(reads)]);
    const isAsked = (await reads.row(asked, [today])).asked;
    return { areTaken: basis !== null && isAsked, basis, reports: await this.listed(reads, personId) };
  }

  /** Of one member, or of all: the 500 latest. */
  async listed(reads: OperationReads, personId: string | null): Promise<OutsideDecisionType[]> {
    return (await reads.rows(decisions, [personId])).map(({ personId: id, withinDays, ...decision }) => ({
      ...decision,
      person: { id },
      reportUntil: withinDays === null ? null : reportUntil(decision.decidedOn, withinDays),
    }));
  }
}
