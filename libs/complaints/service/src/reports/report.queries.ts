import { Injectable } from '@nestjs/common';
import {
  countsOfYear,
  published,
  type PublishedCell,
  refusalsToProposeReport,
  totalsOf,
} from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import { messages } from '../complaints.messages.js';
import { casesFrom, WHOLE_BODY } from '../figures/cases-of-body.js';
import type { ProposedReport, TransparencyPreview, TransparencyReport } from './report.graphql.js';
import { everyCase, lastProposal, reportById, reports, type StoredProposal } from './stored-reports.js';

/** What is published of years, for anybody, and what would be, for registrars. */
@Injectable()
export class ReportQueries {
  constructor(private readonly clock: Clock) {}

  /** Every edition, the latest year first and of a year its latest edition. */
  async published(reads: OperationReads, year: number | null): Promise<TransparencyReport[]> {
    return (await reads.rows(reports, [year])).map(({ cells, ...report }) => ({ ...report, ...readAs(cells) }));
  }

  async one(reads: OperationReads, id: string): Promise<TransparencyReport> {
    const { cells, ...report } = await reads.row(reportById, [id]);
    return { ...report, ...readAs(cells) };
  }

  /** What would be published today: it hides what is hidden in public, so that registrars learn of no case that they are barred from. */
  async preview(reads: OperationReads, reader: Member, year: number): Promise<TransparencyPreview> {
    const [time, [last = null], proposal] = await Promise.all([
      reads.row(timeOfBody),
      reads.rows(reports, [year]),
      reads.maybe(lastProposal, [year]),
    ]);
    const today = this.clock.todayIn(time);
    const cells = published(countsOfYear(await allCases(reads, today), year, today), last?.cells);
    const correction = last === null ? null : 'counted-wrongly';
    const refusals = refusalsToProposeReport({ year, correction, cells }, last?.cells ?? null, today);
    const edition = (last?.edition ?? 0) + 1;
    return {
      ...{ year, edition, ...readAs(refusals.some(({ code }) => code === NOT_OVER) ? [] : cells) },
      refusals: refusals.map((refusal) => sentenceOf(refusal, messages, reader.locale)),
      proposed: proposal?.edition === edition ? proposedFor(reader, proposal) : null,
    };
  }
}

/** Of a year that goes on nothing is counted: numbers that grow from day to day would tell of each case. */
const NOT_OVER = 'COMPLAINTS_REPORT_YEAR_NOT_OVER';

async function allCases(reads: OperationReads, today: Day) {
  const [begun, events, held, pauses, changes, days, emergencies] = await Promise.all([
    reads.rows(everyCase),
    reads.rows(WHOLE_BODY.events),
    reads.rows(WHOLE_BODY.held),
    reads.rows(WHOLE_BODY.pauses),
    reads.rows(WHOLE_BODY.changes),
    reads.rows(WHOLE_BODY.days),
    reads.rows(WHOLE_BODY.emergencies),
  ]);
  return casesFrom(begun, { events, held, pauses, changes, days, emergencies }, today);
}

const readAs = (cells: PublishedCell[]) => ({ numbers: cells, totals: totalsOf(cells) });

function proposedFor({ personId }: Member, { cells, proposedBy, ...proposal }: StoredProposal): ProposedReport {
  const { id, proposedOn, correction } = proposal;
  return { id, proposedOn, correction, mine: proposedBy === personId, ...readAs(cells) };
}
