import { Injectable } from '@nestjs/common';
import { Clock } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { BodyType } from './body.graphql.js';

type Row = Omit<BodyType, 'today' | 'rehearsal'> & { readonly offsetSeconds: number };

const columns = `id, host, name, zone, default_locale as "defaultLocale", locales, hue, demo, offset_seconds as "offsetSeconds"`;

const ownBody = hotRead<Row>({
  name: 'identity.own-body',
  text: `select ${columns} from identity.bodies where id = $1`,
});

const bodyOfHost = hotRead<Row>({
  name: 'identity.body-of-host',
  text: `select ${columns} from identity.bodies
    where $1::uuid is not null and (host = $2 or (select count(*) from identity.bodies) = 1) limit 1`,
});

@Injectable()
export class BodyQueries {
  constructor(private readonly clock: Clock) {}

  async own(reads: OperationReads): Promise<BodyType> {
    return this.shown(await reads.row(ownBody));
  }

  /** The body that people reach by this host name; the only one, when there is one alone. */
  async ofHost(host: string, reads: OperationReads): Promise<BodyType | null> {
    const row = await reads.maybe(bodyOfHost, [host]);
    return row && this.shown(row);
  }

  private shown(row: Row): BodyType {
    return { ...row, today: this.clock.todayIn(row), rehearsal: row.offsetSeconds !== 0 };
  }
}
