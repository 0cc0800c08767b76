import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { type EngagementTerms, type Mark, type RecordToWatch, type Signal, signalsOf } from '@standing/practice/rules';
import type { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { timeOfBody } from '../time-of-body.js';
import type { SignalsOfEngagementType } from './record.graphql.js';

const termsOfPerson = hotRead<EngagementTerms & { readonly engagementId: string }>({
  name: 'practice.engagement-terms-of-person',
  text: `select distinct on (engagement_id) engagement_id as "engagementId", sponsor, prescriber, country,
           agreed_minutes as "agreedMinutes", agreed_until as "agreedUntil", sponsor_receives as "sponsorReceives"
         from practice.engagement_terms where body_id = $1 and person_id = $2 order by engagement_id, id desc`,
});

const marksOfPerson = hotRead<Mark & { readonly engagementId: string }>({
  name: 'practice.engagement-marks-of-person',
  text: `select m.engagement_id as "engagementId", m.id, m.item, m.answer, m.on_day as "onDay"
         from practice.engagement_marks m
         where m.body_id = $1 and m.person_id = $2 and m.on_day is not null
           and not exists (select from practice.engagement_marks r where r.body_id = m.body_id and r.replaces_id = m.id)`,
});

const setAsideByPerson = hotRead<{ readonly engagementId: string; readonly signal: Signal }>({
  name: 'practice.signals-set-aside-by-person',
  text: `select engagement_id as "engagementId", signal from practice.signals_set_aside
         where body_id = $1 and person_id = $2 and until >= $3::date`,
});

type Watched = RecordToWatch & { readonly engagement: EngagementType };

/** What is worth a thought of the coach's own engagements; nobody else's can be asked for. */
@Injectable()
export class SignalQueries {
  constructor(
    private readonly clock: Clock,
    private readonly engagements: EngagementQueries,
  ) {}

  /** Only engagements of which there is something to say, the latest first. */
  async ofPerson(reads: OperationReads, reader: Member): Promise<SignalsOfEngagementType[]> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const [watched, aside] = await Promise.all([this.watched(reads, reader), asideOn(reads, reader, today)]);
    return watched.flatMap((one) => {
      const others = watched.filter(({ engagement }) => engagement.id !== one.engagement.id);
      const signals = signalsOf(one, others, today).filter((signal) => !aside.has(`${one.engagement.id} ${signal}`));
      return signals.length === 0 ? [] : [{ engagement: one.engagement, signals }];
    });
  }

  private async watched(reads: OperationReads, reader: Member): Promise<Watched[]> {
    const [engagements, terms, marks] = await Promise.all([
      this.engagements.ofPerson(reads, reader),
      reads.rows(termsOfPerson, [reader.personId]),
      reads.rows(marksOfPerson, [reader.personId]),
    ]);
    const termsOf = new Map(terms.map((one) => [one.engagementId, one]));
    return engagements.map((engagement) => {
      const { id, startedOn, endedOn, minutes } = engagement;
      const said = { terms: termsOf.get(id) ?? null, marks: marks.filter(({ engagementId }) => engagementId === id) };
      return { engagement, startedOn, endedOn, minutes, ...said };
    });
  }
}

async function asideOn(reads: OperationReads, { personId }: Member, today: Day): Promise<ReadonlySet<string>> {
  const rows = await reads.rows(setAsideByPerson, [personId, today]);
  return new Set(rows.map(({ engagementId, signal }) => `${engagementId} ${signal}`));
}
