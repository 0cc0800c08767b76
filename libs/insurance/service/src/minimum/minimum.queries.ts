import { Injectable } from '@nestjs/common';
import { type Finding, findingOf, yearFindingOf } from '@standing/insurance/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { OfficeQueries } from '../office/office.queries.js';
import type { CoverFindingType, CoverMinimumType, ExchangeRateType } from './finding.graphql.js';

const minimums = hotRead<CoverMinimumType>({
  name: 'insurance.cover-minimums',
  text: `select m.id, m.per_claim as "perClaim", m.per_year as "perYear",
           m.per_year_within as "perYearWithin", m.currency, m.from_on as "from", m.set_on as "setOn"
         from insurance.cover_minimums m where m.body_id = $1 order by m.recorded_at, m.id`,
});

const rates = hotRead<ExchangeRateType>({
  name: 'insurance.exchange-rates',
  text: `select r.id, r.currency, r.into_currency as into, r.rate, r.on_day as "onDay", r.source
         from insurance.exchange_rates r where r.body_id = $1 order by r.recorded_at, r.id`,
});

/** What a body asks for, the rates it has recorded, and how a cover would compare with them. */
@Injectable()
export class MinimumQueries {
  constructor(private readonly office: OfficeQueries) {}

  /** The latest first. */
  async minimums(reads: OperationReads): Promise<CoverMinimumType[]> {
    return (await reads.rows(minimums)).reverse();
  }

  /** The latest first. */
  async rates(reads: OperationReads): Promise<ExchangeRateType[]> {
    return (await reads.rows(rates)).reverse();
  }

  /** What verifying a cover would find, if its attestation was seen on this day. */
  async findingToBe(reads: OperationReads, coverId: string, seenOn: string): Promise<CoverFindingType | null> {
    const [cover, ...known] = await Promise.all([
      this.office.byId(reads, coverId),
      reads.rows(minimums),
      reads.rows(rates),
    ]);
    const all = { minimums: known[0], rates: known[1] };
    const finding = findingOf(cover, all, seenOn);
    if (finding === null) return null;
    const year = yearFindingOf(cover, all, seenOn);
    const yearShown = year && { ...shown(year, year.asked), isWithin: year.isWithin };
    return { ...shown(finding, finding.minimum.perClaim ?? 0), year: yearShown };
  }
}

function shown({ kind, minimum, worth, rate }: Finding<CoverMinimumType, ExchangeRateType>, asked: number) {
  return {
    kind,
    minimum: asked,
    currency: minimum.currency ?? '',
    worth: worth?.toString() ?? null,
    rate: rate?.rate ?? null,
    rateOn: rate?.onDay ?? null,
    rateSource: rate?.source ?? null,
  };
}
