import { Injectable } from '@nestjs/common';
import { signatureTakenBack } from '@standing/ethics/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { recordLapse } from './record-evidence.js';

/** A signature of the code on paper was recorded by mistake: it stays in the ledger and counts no more. */
@Injectable()
export class OnSignatureTakenBack implements Handler<typeof signatureTakenBack> {
  readonly hears = signatureTakenBack;

  async handle(
    { signatureId: sourceId, personId, ofCode }: DataOf<typeof signatureTakenBack>,
    tx: HeardTransaction,
  ): Promise<void> {
    if (!ofCode) return;
    const told = { personId, sourceId, source: 'ethics.signature', revision: 2, kind: 'code-signature' } as const;
    await recordLapse(tx, { ...told, state: 'withdrawn' });
  }
}
