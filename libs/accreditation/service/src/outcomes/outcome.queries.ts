import { type Answered, refusalsOfOutcomes, safeOutcomes } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import type { OutcomeShareType } from './outcome.graphql.js';

/** Exact: shown to nobody as they are. */
const answeredInYear = hotRead<Answered>({
  name: 'accreditation.answered-in-year',
  text: `
    with answered as (
      select a.kind, a.status = 'awarded' as awarded, coalesce(a.language, 'unknown') as language,
        exists (
          select from accreditation.reliefs r
          where r.body_id = a.body_id and r.person_id = a.person_id and r.kind = 'leave' and r.status = 'granted'
            and r.from_on <= a.applied_on and coalesce(r.ended_on, r.until_on) > a.applied_on - interval '24 months'
        ) as leave
      from accreditation.applications a
      where a.body_id = $1 and a.status in ('awarded', 'declined') and extract(year from a.decided_on) = $2::int
    )
    select kind, trait, value, count(*) filter (where awarded)::int as awarded,
      count(*) filter (where not awarded)::int as declined
    from answered cross join lateral (values ('language', language), ('leave', case when leave then 'yes' else 'no' end)) as t (trait, value)
    group by kind, trait, value order by kind, trait, value`,
});

/** How applications were answered: figures that tell of nobody. */
@Injectable()
export class OutcomeQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  async ofYear(reads: OperationReads, year: number): Promise<OutcomeShareType[]> {
    refuseIfAny(refusalsOfOutcomes(year, await this.schemes.today(reads)));
    return safeOutcomes(await reads.rows(answeredInYear, [year]));
  }
}
