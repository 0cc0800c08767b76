import { writeScheme } from '@standing/accreditation/format';
import type { SchemeVersion } from '@standing/accreditation/requirements';
import { Injectable } from '@nestjs/common';
import { addDays, type BodyTime, Clock, type Day, dayOf, startOfDay } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { LevelType, SchemeVersionType } from './scheme.graphql.js';

/** The version that decides on a day, and the day on which the next one takes its place. */
export type DecidingVersion = { readonly id: string; readonly document: SchemeVersion; readonly nextFrom: Day | null };

const timeOfBody = hotRead<BodyTime>({
  name: 'accreditation.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from accreditation.body_times where body_id = $1`,
});

const versionOn = hotRead<DecidingVersion>({
  name: 'accreditation.scheme-version-on',
  text: `select v.id, v.document, (
           select min(n.valid_from) from accreditation.scheme_versions n
           where n.body_id = $1 and n.valid_from > $2::date and n.recorded_at <= coalesce($3::timestamptz, 'infinity')
         ) as "nextFrom"
         from accreditation.scheme_versions v
         where v.body_id = $1 and v.valid_from <= $2::date and v.recorded_at <= coalesce($3::timestamptz, 'infinity')
         order by v.valid_from desc limit 1`,
});

type VersionRow = {
  readonly id: string;
  readonly document: SchemeVersion;
  readonly publishedBy: string;
  readonly recordedAt: Date;
};

const versions = hotRead<VersionRow>({
  name: 'accreditation.scheme-versions',
  text: `select id, document, published_by as "publishedBy", recorded_at as "recordedAt"
         from accreditation.scheme_versions
         where body_id = $1 and ($2::uuid is null or id = $2) order by valid_from desc`,
});

/** Reads of the scheme: its levels are for anyone, its documents for those who work with them. */
@Injectable()
export class SchemeQueries {
  constructor(private readonly clock: Clock) {}

  /** Today, on the body's clock. */
  async today(reads: OperationReads): Promise<Day> {
    return this.clock.todayIn(await reads.row(timeOfBody));
  }

  /** The instant on the body's clock. */
  async now(reads: OperationReads): Promise<Date> {
    return this.clock.nowIn(await reads.row(timeOfBody));
  }

  /** The last instant of the day in the body's zone. */
  async endOf(reads: OperationReads, day: Day): Promise<Date> {
    const { zone } = await reads.row(timeOfBody);
    return new Date(startOfDay(addDays(day, 1), zone).getTime() - 1);
  }

  /** The version that decides on the day, as it was known at the moment; as it is known now when there is none. */
  on(reads: OperationReads, day: Day, asKnownAt: Date | null): Promise<DecidingVersion | null> {
    return reads.maybe(versionOn, [day, asKnownAt]);
  }

  /** A version by which something is decided, whatever is in force now. */
  async decidingById(reads: OperationReads, id: string): Promise<DecidingVersion> {
    return { id, document: await this.document(reads, id), nextFrom: null };
  }

  async levels(reads: OperationReads, locale: Locale): Promise<LevelType[]> {
    const version = await this.on(reads, await this.today(reads), null);
    return version ? levelsOf(version.document, locale) : [];
  }

  /** All versions, the latest first. */
  async all(reads: OperationReads, locale: Locale): Promise<SchemeVersionType[]> {
    const { zone } = await reads.row(timeOfBody);
    return (await reads.rows(versions, [null])).map((row) => shown(row, zone, locale));
  }

  async byId(reads: OperationReads, id: string, locale: Locale): Promise<SchemeVersionType> {
    const [{ zone }, row] = await Promise.all([reads.row(timeOfBody), reads.row(versions, [id])]);
    return shown(row, zone, locale);
  }

  /** The scheme as it was published. */
  async document(reads: OperationReads, id: string): Promise<SchemeVersion> {
    return (await reads.row(versions, [id])).document;
  }
}

/** The levels of a scheme in one language, the lowest first. */
export function levelsOf({ levels }: SchemeVersion, locale: Locale): LevelType[] {
  return levels.map(({ code, title }) => ({ code, title: title[locale] }));
}

function shown({ id, document, publishedBy, recordedAt }: VersionRow, zone: string, locale: Locale): SchemeVersionType {
  const { scheme, version, validFrom, title } = document;
  return {
    id,
    scheme,
    version,
    validFrom,
    title: title[locale],
    levels: levelsOf(document, locale),
    document: writeScheme(document),
    publishedBy: { id: publishedBy },
    publishedOn: dayOf(recordedAt, zone),
  };
}
