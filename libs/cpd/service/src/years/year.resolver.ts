import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { todayOf } from '../today.js';
import { StateYear } from './state-year.js';
import { CpdYearType } from './year.graphql.js';

/** Of the five years before the one of `$3`: the last one, and those of which there is anything. */
const yearsOfPerson = hotRead<CpdYearType>({
  name: 'cpd.years-of-person',
  text: `with recorded as (
      select extract(year from last_day)::int as year, sum(minutes)::int as minutes from (
        select distinct on (id) minutes, state, last_day from cpd.activities where body_id = $1 and person_id = $2
        order by id, revision desc) a where state = 'active' group by 1),
    stated as (
      select distinct on (year) year, minutes, stated_on from cpd.year_statements where body_id = $1 and person_id = $2
      order by year, revision desc)
    select y.year, coalesce(r.minutes, 0) as "recordedMinutes", s.minutes as "statedMinutes", s.stated_on::text as "statedOn"
    from generate_series($3::int - 5, $3::int - 1) as y(year)
    left join recorded r on r.year = y.year left join stated s on s.year = y.year
    where y.year = $3::int - 1 or r.year is not null or s.year is not null order by y.year desc`,
});

/** The doors to statements of years. */
@Resolver(() => CpdYearType)
export class YearResolver {
  constructor(
    private readonly state: StateYear,
    private readonly clock: Clock,
  ) {}

  @Query(() => [CpdYearType], {
    description:
      "Of the five civil years before this one, in the body's zone, the last and those of which the reader recorded or stated something, the latest first.",
  })
  @Allow('read', 'CpdActivity')
  async myCpdYears(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CpdYearType[]> {
    const today = await todayOf(reads, this.clock);
    return reads.rows(yearsOfPerson, [member(actor).personId, Number(today.slice(0, 4))]);
  }

  @Mutation(() => [CpdYearType], {
    description:
      'States a civil year as it stands recorded, also that there was none; stated again, the last statement counts. Refused: CPD_YEAR_NOT_OVER, CPD_YEAR_TOO_LONG_AGO.',
  })
  @Allow('record', 'CpdActivity')
  async stateCpdYear(
    @Args('year', { type: () => Int, description: "In the body's zone, one of the five before this one." })
    year: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdYearType[]> {
    await this.state.execute(year, key, member(actor));
    reads.refresh();
    return this.myCpdYears(actor, reads);
  }
}
