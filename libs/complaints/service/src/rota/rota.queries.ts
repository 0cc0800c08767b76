import { Injectable } from '@nestjs/common';
import {
  isKeptByOffice,
  limitOf,
  LIMITED,
  limitRowOf,
  POST_ROWS,
  POSTS,
  type Wanted,
} from '@standing/complaints/rules';
import { Clock, type Day, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { caseOn, timeOfBody } from '../cases/case-reads.js';
import { blindIn, namesNone } from '../conflicts/ties.js';
import { countedCases } from '../figures/counted-cases.js';
import { officesOfPeople } from '../offices/offices-of.js';
import type { LoadLimit, NextInRota, RosterEntryOfBody, RotaPass } from './rota.graphql.js';
import { rotaInCase } from './rota-in-case.js';
import { limitsSet, passesInCases, rosterOfBody, type StoredPass } from './rota.reads.js';

type OfCase = { readonly id: string; readonly reference: string };

/** A case of which the reader is a registrar, and in which they are not blind; no other is found. */
const registrarsCase = hotRead<OfCase>({
  name: 'complaints.registrars-case',
  text: `select c.id, c.reference from complaints.cases c
         where c.body_id = $1 and c.id = $2 and exists (
           select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id and h.person_id = $3
             and h.function = 'registrar' and (h.ended_on is null or $4::date < h.ended_on))
           and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$5')}`,
});

/** Reads of rosters, of their limits, and of who was passed over. */
@Injectable()
export class RotaQueries {
  constructor(private readonly clock: Clock) {}

  /** Everybody who stands, will stand or stood on one, by post and then by their first day. */
  async roster(reads: OperationReads): Promise<RosterEntryOfBody[]> {
    const entries = await reads.rows(rosterOfBody);
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const offices = await reads.rows(officesOfPeople, [entries.map(({ personId }) => personId)]);
    const order = ({ post, fromOn }: (typeof entries)[number]) =>
      `${String(POSTS.indexOf(post)).padStart(2, '0')} ${fromOn}`;
    return entries
      .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
      .map(({ id, personId, post, fromOn, endsOn }) => {
        const keptByOffice = isKeptByOffice({ personId, function: POST_ROWS[post].function }, offices, today);
        return { id, person: { id: personId }, post, fromOn, endsOn, keptByOffice };
      });
  }

  async limits(reads: OperationReads): Promise<LoadLimit[]> {
    const rows = await reads.rows(limitsSet);
    const set = Object.fromEntries(rows.map((row) => [row.function, row.most]));
    return LIMITED.map((name) => {
      const { min, max } = limitRowOf(name);
      return { function: name, limit: limitOf(name, set), min, max, set: name in set };
    });
  }

  /** `NotFound` for anybody who is no registrar of the case. */
  async next(reads: OperationReads, reader: Member, caseId: string, wanted: Wanted): Promise<NextInRota> {
    const { today } = await this.caseOf(reads, reader, caseId);
    const theCase = await caseOn(reads, caseId, today);
    const { rota } = await rotaInCase((read, given) => reads.rows(read, given), { caseId, theCase, wanted, on: today });
    const [next] = rota.order;
    return { kept: rota.kept, person: next === undefined ? null : { id: next } };
  }

  /** Of one case; `NotFound` for anybody who is no registrar of it. */
  async ofCase(reads: OperationReads, reader: Member, caseId: string): Promise<RotaPass[]> {
    const { row } = await this.caseOf(reads, reader, caseId);
    return this.passes(reads, reader, [row], { from: null, until: null });
  }

  /** Of the cases that the reader may count, in the period. */
  async ofPeriod(reads: OperationReads, reader: Member, period: { from: Day; until: Day }): Promise<RotaPass[]> {
    const { blind } = await this.sightOf(reads, reader);
    return this.passes(reads, reader, await reads.rows(countedCases, [reader.personId, blind]), period);
  }

  private async passes(
    reads: OperationReads,
    { personId }: Member,
    cases: readonly OfCase[],
    { from, until }: { from: Day | null; until: Day | null },
  ): Promise<RotaPass[]> {
    const references = new Map(cases.map(({ id, reference }) => [id, reference]));
    const rows = await reads.rows(passesInCases, [[...references.keys()], personId, from, until]);
    return rows.map((row) => shown(row, references.get(row.caseId) ?? ''));
  }

  private async caseOf(reads: OperationReads, reader: Member, caseId: string) {
    const { today, blind } = await this.sightOf(reads, reader);
    const row = await reads.maybe(registrarsCase, [caseId, reader.personId, today, blind]);
    if (row === null) throw new NotFound('case');
    return { row, today };
  }

  private async sightOf(reads: OperationReads, { personId }: Member): Promise<{ today: Day; blind: string[] }> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    return { today, blind: await blindIn(reads, personId, today) };
  }
}

function shown({ passedId, appointedId, appointedBy, ...row }: StoredPass, reference: string): RotaPass {
  const passed = passedId === null ? null : { id: passedId };
  return { ...row, reference, passed, appointed: { id: appointedId }, by: { id: appointedBy } };
}
