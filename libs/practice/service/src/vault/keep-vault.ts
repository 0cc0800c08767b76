import { Injectable } from '@nestjs/common';
import { NotFound, Refused, refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { inBody } from '@standing/platform/database';
import { Envelopes } from '@standing/platform/sealed-text';
import { refusalsToKeep } from '@standing/practice/rules';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { closeShelf, lockedShelves, openShelf, tagOf } from './shelf.js';

/** What is sent of a vault: its new content in base 64, and the tag of the content that it takes the place of. */
export type ToKeep = { readonly content: string; readonly expected: string };

/** The most writes of one person in an hour: each writes the vaults of a whole shelf. */
const MOST_AN_HOUR = 240;

/**
 * A person keeps the content of their vault. Outside the unit of work on purpose: an attempt, an audit line or a fact would
 * tell that the vault is used. Sent twice it is kept once, since the second finds its own content there.
 */
@Injectable()
export class KeepVault {
  private readonly tries = new RateLimiterMemory({ points: MOST_AN_HOUR, duration: 3600 });

  constructor(
    private readonly source: DataSource,
    private readonly envelopes: Envelopes,
  ) {}

  /**
   * The tag of what is kept now. Refusals: PRACTICE_VAULT_WRONG_SIZE, PRACTICE_VAULT_TOO_OFTEN; `Stale` where another device kept something
   * meanwhile; `NotFound` in the moments before a new member has a vault.
   */
  async execute({ content, expected }: ToKeep, { bodyId, personId }: Member): Promise<string> {
    refuseIfAny(refusalsToKeep(content));
    await this.takeATry(`${bodyId} ${personId}`);
    const bytes = Buffer.from(content, 'base64');
    const tag = tagOf(bytes);
    await inBody(this.source, bodyId, async (manager) => {
      const people = (await lockedShelves(manager, bodyId)).find((shelf) => shelf.includes(personId));
      if (!people) throw new NotFound('vault');
      const shelf = await openShelf(manager, this.envelopes, bodyId, people);
      const there = tagOf(shelf.get(personId)!);
      if (there === tag) return;
      if (there !== expected) throw new Stale({ tag: expected }, { tag: there });
      await closeShelf(manager, this.envelopes, bodyId, shelf.set(personId, bytes));
    });
    return tag;
  }

  private async takeATry(who: string): Promise<void> {
    await this.tries.consume(who).catch((rejection: unknown) => {
      if (rejection instanceof Error) throw rejection;
      throw new Refused([{ code: 'PRACTICE_VAULT_TOO_OFTEN' }]);
    });
  }
}
