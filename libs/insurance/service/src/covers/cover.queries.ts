import { Injectable } from '@nestjs/common';
import {
  type Coverage,
  coverMap,
  coverOn,
  gapAfter,
  type MapCell,
  type MapDays,
  type MapRow,
  refusalsToMap,
  renewalOf,
} from '@standing/insurance/rules';
import { type BodyTime, Clock, type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { FINDING } from '../minimum/finding.sql.js';
import { ERASURE } from '../keeping/erasure.sql.js';
import type { CoverFields, InsuranceCoverType } from './cover.graphql.js';

/** The columns that the coach and the office are shown. */
export const COVER_COLUMNS = `c.id, c.insurer, c.policy_reference as "policyReference", c.starts_on as "startsOn",
  c.ends_on as "endsOn", c.countries, c.activities, c.kind, c.insured_name as "insuredName", c.broker, c.territory,
  c.trigger, c.retroactive_on as "retroactiveOn", c.subsequent_months as "subsequentMonths",
  c.limit_per_claim as "limitPerClaim", c.limit_aggregate as "limitAggregate", c.currency,
  c.defence_costs as "defenceCosts", c.status, c.declared_on as "declaredOn",
  c.decided_on as "decidedOn", c.seen_on as "seenOn", c.refusal_reason as "refusalReason", c.version, ${FINDING} as finding,
  (select json_build_object('id', d.id, 'name', d.name, 'mediaType', d.media_type, 'bytes', d.bytes,
      'erasedOn', (select e.erased_on ${ERASURE}))
   from insurance.documents d where d.body_id = c.body_id and d.id = c.document_id) as document`;

/** The body's clock and zone. */
export const timeOfBody = hotRead<BodyTime>({
  name: 'insurance.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from insurance.body_times where body_id = $1`,
});

const coversOfPerson = hotRead<CoverFields>({
  name: 'insurance.covers-of-person',
  text: `select ${COVER_COLUMNS} from insurance.covers c
         where c.body_id = $1 and c.person_id = $2 order by c.ends_on desc, c.id desc limit 50`,
});

const ownCover = hotRead<CoverFields>({
  name: 'insurance.own-cover',
  text: `select ${COVER_COLUMNS} from insurance.covers c where c.body_id = $1 and c.person_id = $2 and c.id = $3`,
});

/** Reads of the coach's own covers; another's are not found. */
@Injectable()
export class CoverQueries {
  constructor(private readonly clock: Clock) {}

  /** The 50 covers that end last, those that were taken back among them. */
  async ofPerson(reads: OperationReads, { personId }: Member): Promise<InsuranceCoverType[]> {
    const [covers, today] = await Promise.all([reads.rows(coversOfPerson, [personId]), this.today(reads)]);
    return covers.map((cover) => shown(cover, covers, today));
  }

  async own(reads: OperationReads, { personId }: Member, id: string): Promise<InsuranceCoverType> {
    const [cover, covers, today] = await Promise.all([
      reads.row(ownCover, [personId, id]),
      reads.rows(coversOfPerson, [personId]),
      this.today(reads),
    ]);
    return shown(cover, covers, today);
  }

  /** Whether the person is covered on a day; today, on the body's clock, when none is given. */
  async coverage(reads: OperationReads, { personId }: Member, on: Day | null): Promise<Coverage> {
    const [covers, day] = await Promise.all([reads.rows(coversOfPerson, [personId]), on ?? this.today(reads)]);
    return coverOn(covers, day);
  }

  /** Which work the person's covers answer for. */
  async map(reads: OperationReads, { personId }: Member, cells: readonly MapCell[], days: MapDays): Promise<MapRow[]> {
    refuseIfAny(refusalsToMap(cells, days));
    const [covers, today] = await Promise.all([reads.rows(coversOfPerson, [personId]), this.today(reads)]);
    return coverMap(covers, cells, days, today);
  }

  private async today(reads: OperationReads): Promise<Day> {
    return this.clock.todayIn(await reads.row(timeOfBody));
  }
}

function shown(cover: CoverFields, covers: readonly CoverFields[], today: Day): InsuranceCoverType {
  return {
    ...cover,
    ended: cover.endsOn < today,
    gap: gapAfter(cover, covers, today),
    renewal: renewalOf(cover, covers, today),
  };
}
