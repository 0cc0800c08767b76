import { Injectable } from '@nestjs/common';
import { behind, type Figures, figuresOf, guardedCounts, isClosed, stateOf } from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, type OperationReads, page } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import { blindIn } from '../conflicts/ties.js';
import { casesFrom, guardedOfBody, WHOLE_BODY } from './cases-of-body.js';
import { countedCases, type CountedRow } from './counted-cases.js';
import type { CaseBehindFigureConnection, CaseFigures } from './figure.graphql.js';
import type { BehindArgs, FigureArgs } from './figure-names.graphql.js';

/** No list of cases behind a figure is longer on one page. */
const LONGEST_PAGE = 50;

/** What a registrar reads of all the cases that they may count. */
@Injectable()
export class FigureQueries {
  constructor(private readonly clock: Clock) {}

  async figures(reads: OperationReads, reader: Member, args: FigureArgs): Promise<CaseFigures> {
    const { figures, rows, today, isOpen } = await this.countedBy(reads, reader, args);
    const guarded = (await reads.rows(guardedOfBody)).filter(({ caseId }) => rows.has(caseId));
    const counts = guardedCounts(
      guarded.map(({ caseId, since }) => ({ since, isOpen: isOpen(caseId) })),
      today,
    );
    return { today, counted: rows.size, ...shown(figures, rows), guarded: counts };
  }

  /** A page of the cases behind a figure, in the order in which the rules give them. */
  async behind(reads: OperationReads, reader: Member, args: BehindArgs): Promise<CaseBehindFigureConnection> {
    const { figures, rows, stateIn } = await this.countedBy(reads, reader, args);
    const [place] = decodeCursor(args.after)?.map(Number) ?? [];
    const from = place !== undefined && Number.isInteger(place) ? place + 1 : 0;
    const first = Math.min(Math.max(args.first, 0), LONGEST_PAGE);
    const found = args.figure === 'paused' ? [] : behind(figures, { figure: args.figure, part: args.part ?? null });
    const listed = found.slice(from, from + first + 1).flatMap(({ id, days, missed }, at) => {
      const row = rows.get(id);
      if (!row) return [];
      const { reference, receivedOn, mine } = row;
      return [{ id, reference, receivedOn, mine, days, missed, state: stateIn(id), place: from + at }];
    });
    return page(listed, first, (one) => [one.place]);
  }

  private async countedBy(reads: OperationReads, { personId }: Member, { from, until, way }: FigureArgs) {
    const today: Day = this.clock.todayIn(await reads.row(timeOfBody));
    const blind = await blindIn(reads, personId, today);
    const [counted, events, held, pauses, changes, days, emergencies, accesses] = await Promise.all([
      reads.rows(countedCases, [personId, blind]),
      reads.rows(WHOLE_BODY.events),
      reads.rows(WHOLE_BODY.held),
      reads.rows(WHOLE_BODY.pauses),
      reads.rows(WHOLE_BODY.changes),
      reads.rows(WHOLE_BODY.days),
      reads.rows(WHOLE_BODY.emergencies),
      reads.rows(WHOLE_BODY.accesses),
    ]);
    const cases = casesFrom(counted, { events, held, pauses, changes, days, emergencies, accesses }, today);
    const byId = new Map(cases.map((one) => [one.id, one.theCase]));
    const figures = figuresOf(cases, { from, until }, today, way ?? null);
    return {
      today,
      figures,
      rows: new Map(counted.map((row) => [row.id, row])),
      stateIn: (id: string) => stateOf(byId.get(id) ?? { events: [] }),
      isOpen: (id: string) => !isClosed(byId.get(id) ?? { events: [] }),
    };
  }
}

function shown(
  { spreads, shares, counts, measures, loads }: Figures,
  rows: ReadonlyMap<string, CountedRow>,
): Pick<CaseFigures, 'lengths' | 'shares' | 'counts' | 'measures' | 'loads'> {
  return {
    lengths: spreads.map(({ figure, part, ended, median, p90, oldest }) => ({
      ...{ figure, part, ended, medianDays: median, p90Days: p90 },
      ...{ oldestDays: oldest?.days ?? null, oldestGoesOn: oldest?.goesOn ?? false },
    })),
    shares: shares.map(({ figure, met, missed }) => ({ figure, met: met.length, missed: missed.length })),
    counts: counts.map(({ figure, part, cases, days }) => ({ figure, part, cases: cases.length, days })),
    measures: measures.flatMap(({ id, ...measure }) => {
      const row = rows.get(id);
      return row ? [{ ...measure, caseId: id, reference: row.reference, mine: row.mine }] : [];
    }),
    loads: loads.map(({ personId, as, cases }) => ({ officer: { id: personId }, as, cases: cases.length })),
  };
}
