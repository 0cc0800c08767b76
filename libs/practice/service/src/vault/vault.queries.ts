import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { Envelopes } from '@standing/platform/sealed-text';
import { tagOf } from './shelf.js';
import type { VaultType } from './vault.graphql.js';

const ownVault = hotRead<{ readonly sealed: Buffer }>({
  name: 'practice.own-vault',
  text: `select sealed from practice.vaults where body_id = $1 and person_id = $2`,
});

/** The read of one's own vault. There is no other, of anybody. */
@Injectable()
export class VaultQueries {
  constructor(private readonly envelopes: Envelopes) {}

  async own(reads: OperationReads, { bodyId, personId }: Member): Promise<VaultType> {
    const { sealed } = await reads.row(ownVault, [personId]);
    const content = this.envelopes.open([bodyId, personId], sealed);
    return { content: content.toString('base64'), tag: tagOf(content) };
  }
}
