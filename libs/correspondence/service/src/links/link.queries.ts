import { Injectable } from '@nestjs/common';
import { linkState } from '@standing/correspondence/rules';
import { Clock } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { LinkType } from './link.graphql.js';

const byHash = hotRead<Omit<LinkType, 'expired'>>({
  name: 'correspondence.link-by-hash',
  text: `select id, purpose, subject_id as "subjectId", recipient_id as "recipientId", locale, expires_at as "expiresAt"
    from correspondence.links where body_id = $1 and token_hash = $2`,
});

@Injectable()
export class LinkQueries {
  constructor(private readonly clock: Clock) {}

  /** The link with this token's hash; null when there is none. */
  async byHash(tokenHash: string, reads: OperationReads): Promise<LinkType | null> {
    const row = await reads.maybe(byHash, [tokenHash]);
    return row && { ...row, expired: linkState(row, this.clock.now()) === 'expired' };
  }
}
