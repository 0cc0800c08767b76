import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { personJoined } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { Envelopes } from '@standing/platform/sealed-text';
import { VAULT_BYTES } from '@standing/practice/rules';
import { Vault } from './vault.entity.js';

/** Everybody has a vault from the moment they join, full of random bytes: that there is one says nothing. */
@Injectable()
export class OnPersonJoined implements Handler<typeof personJoined> {
  readonly hears = personJoined;

  constructor(private readonly envelopes: Envelopes) {}

  async handle({ personId }: DataOf<typeof personJoined>, { manager, bodyId }: HeardTransaction): Promise<void> {
    const sealed = this.envelopes.close([bodyId, personId], randomBytes(VAULT_BYTES));
    await manager.createQueryBuilder().insert().into(Vault).values({ bodyId, personId, sealed }).orIgnore().execute();
  }
}
