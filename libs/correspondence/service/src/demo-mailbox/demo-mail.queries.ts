import { Injectable } from '@nestjs/common';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { DemoMailType } from './demo-mail.graphql.js';

const columns = `id, sent_at as "sentAt", to_address as "toAddress", to_name as "toName", locale, subject, text`;

const newest = hotRead<DemoMailType>({
  name: 'correspondence.demo-mails',
  text: `select ${columns} from correspondence.demo_mails where body_id = $1 order by id desc limit 50`,
});

const one = hotRead<DemoMailType>({
  name: 'correspondence.demo-mail',
  text: `select ${columns} from correspondence.demo_mails where body_id = $1 and id = $2`,
});

@Injectable()
export class DemoMailQueries {
  newest(reads: OperationReads): Promise<DemoMailType[]> {
    return reads.rows(newest);
  }

  one(id: string, reads: OperationReads): Promise<DemoMailType | null> {
    return reads.maybe(one, [id]);
  }
}
