import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { practiceWithdrawn } from '@standing/practice/facts';
import { kindOfPractice } from './practice-kind.js';
import { recordLapse } from './record-evidence.js';

/** A coach took an entry back: it stays in the ledger and counts no more. */
@Injectable()
export class OnPracticeWithdrawn implements Handler<typeof practiceWithdrawn> {
  readonly hears = practiceWithdrawn;

  handle({ entryId, personId, kind, revision }: DataOf<typeof practiceWithdrawn>, tx: HeardTransaction): Promise<void> {
    return recordLapse(tx, {
      personId,
      source: 'practice.entry',
      sourceId: entryId,
      revision,
      kind: kindOfPractice(kind),
      state: 'withdrawn',
    });
  }
}
