import { Injectable } from '@nestjs/common';
import {
  outcomeOf,
  type Proposal,
  proposalsFrom,
  type ReadingOutcome,
  refusalsToRead,
} from '@standing/insurance/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { SentTexts } from '@standing/platform/documents';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** What was read of an attestation. */
export type Reading = { readonly outcome: ReadingOutcome; readonly proposals: readonly Proposal[] };

/** The most readings of one person in an hour: each opens the file anew. */
const MOST_AN_HOUR = 60;

/** Reads a file that the coach has just sent, and proposes what it says. Nothing of it is kept. */
@Injectable()
export class ReadAttestation {
  private readonly tries = new RateLimiterMemory({ points: MOST_AN_HOUR, duration: 3600 });

  constructor(private readonly texts: SentTexts) {}

  /** Refusals: see `refusalsToRead`; INSURANCE_READ_TOO_OFTEN. */
  async execute(ticket: string, { bodyId, personId, name }: Member): Promise<Reading> {
    await this.takeATry(`${bodyId} ${personId}`);
    const sent = await this.texts.read(ticket, { bodyId, personId });
    refuseIfAny(refusalsToRead(sent.state));
    const words = sent.state === 'read' ? sent.text.words : [];
    const proposals = proposalsFrom(words, name);
    return { outcome: outcomeOf(sent.state, words.length, proposals.length), proposals };
  }

  private async takeATry(who: string): Promise<void> {
    await this.tries.consume(who).catch((rejection: unknown) => {
      if (rejection instanceof Error) throw rejection;
      throw new Refused([{ code: 'INSURANCE_READ_TOO_OFTEN' }]);
    });
  }
}
