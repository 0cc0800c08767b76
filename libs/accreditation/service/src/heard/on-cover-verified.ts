import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverVerified } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { coverHeld } from './insurance-cover.js';
import { recordEvidence } from './record-evidence.js';

/** The body saw the insurer's attestation: the cover is proved by a document. */
@Injectable()
export class OnCoverVerified implements Handler<typeof coverVerified> {
  readonly hears = coverVerified;

  handle(data: DataOf<typeof coverVerified>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, coverHeld(data, 'documented'));
  }
}
