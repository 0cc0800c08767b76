import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { coverCorrected } from '@standing/insurance/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { coverHeld } from './insurance-cover.js';
import { recordEvidence } from './record-evidence.js';

/** A coach set a cover right: it is declared anew, also where the body had refused it. */
@Injectable()
export class OnCoverCorrected implements Handler<typeof coverCorrected> {
  readonly hears = coverCorrected;

  handle(data: DataOf<typeof coverCorrected>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, coverHeld(data, 'declared'));
  }
}
