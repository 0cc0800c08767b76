import { Injectable } from '@nestjs/common';
import { type Obligation, obligationOn } from '@standing/insurance/rules';
import { Clock } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { PlaceQueries } from '../countries/place.queries.js';
import { timeOfBody } from '../covers/cover.queries.js';
import type { CountryObligationType, MyObligationType, ObligationMeetingType } from './obligation.graphql.js';

type Row = Obligation & { readonly id: string };

const standing = hotRead<Row>({
  name: 'insurance.obligations',
  text: `select id, country, title_fr as "titleFr", title_en as "titleEn", shown_by_fr as "shownByFr",
      shown_by_en as "shownByEn", source, private_clients_only as "privateClientsOnly", from_on as "from", until_on as "until"
    from (select distinct on (id) * from insurance.obligations where body_id = $1 order by id, revision desc) o
    order by country, from_on desc, id`,
});

const saidByPerson = hotRead<ObligationMeetingType & { readonly obligationId: string }>({
  name: 'insurance.obligation-meetings-of-person',
  text: `select id, obligation_id as "obligationId", kind, words, from_on as "from", until_on as "until"
    from insurance.obligation_meetings where body_id = $1 and person_id = $2 order by from_on desc, recorded_at desc, id
    limit 500`,
});

/** What countries ask, for every member; and how it stands for a coach, for them alone. */
@Injectable()
export class ObligationQueries {
  constructor(
    private readonly clock: Clock,
    private readonly places: PlaceQueries,
  ) {}

  /** By country, what began last first; those that are over as well. */
  async all(reads: OperationReads, locale: Locale): Promise<CountryObligationType[]> {
    return (await reads.rows(standing)).map((row) => shown(row, locale));
  }

  /** Those asked today in the countries in which the coach practises today. */
  async ofPerson(reads: OperationReads, actor: Member): Promise<MyObligationType[]> {
    const [time, rows, said, places] = await Promise.all([
      reads.row(timeOfBody),
      reads.rows(standing),
      reads.rows(saidByPerson, [actor.personId]),
      this.places.ofPerson(reads, actor),
    ]);
    const today = this.clock.todayIn(time);
    const countries = new Set(places.map(({ country }) => country));
    return rows
      .filter(({ country }) => countries.has(country))
      .flatMap((row) => {
        const own = said.filter(({ obligationId }) => obligationId === row.id);
        const state = obligationOn(row, own, today);
        return state === null ? [] : [{ obligation: shown(row, actor.locale), state, said: own }];
      });
  }
}

function shown({ titleFr, titleEn, shownByFr, shownByEn, ...rest }: Row, locale: Locale): CountryObligationType {
  const isFrench = locale === 'fr';
  return { ...rest, title: isFrench ? titleFr : titleEn, shownBy: isFrench ? shownByFr : shownByEn };
}
