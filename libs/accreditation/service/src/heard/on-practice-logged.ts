import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { practiceLogged } from '@standing/practice/facts';
import { kindOfPractice } from './practice-kind.js';
import { recordEvidence } from './record-evidence.js';

/** Practice is the coach's own word: declared. */
@Injectable()
export class OnPracticeLogged implements Handler<typeof practiceLogged> {
  readonly hears = practiceLogged;

  handle(
    { entryId, personId, engagementId, kind: form, heldOn, minutes, paid, revision }: DataOf<typeof practiceLogged>,
    tx: HeardTransaction,
  ): Promise<void> {
    return recordEvidence(tx, {
      personId,
      source: 'practice.entry',
      sourceId: entryId,
      revision,
      kind: kindOfPractice(form),
      heldOn,
      minutes,
      attributes: { form, engagementId, paid },
      trust: 'declared',
    });
  }
}
