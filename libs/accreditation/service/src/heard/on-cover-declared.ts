import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverDeclared } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { coverHeld } from './insurance-cover.js';
import { recordEvidence } from './record-evidence.js';

/** A cover is the coach's own word until the body has seen its attestation. */
@Injectable()
export class OnCoverDeclared implements Handler<typeof coverDeclared> {
  readonly hears = coverDeclared;

  handle(data: DataOf<typeof coverDeclared>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, coverHeld(data, 'declared'));
  }
}
