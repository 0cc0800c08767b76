import { Injectable } from '@nestjs/common';
import { codeSigned } from '@standing/ethics/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { recordEvidence } from './record-evidence.js';

/** AT-2: the signature is a condition of everything else. The platform saw it given, so it is documented. */
@Injectable()
export class OnCodeSigned implements Handler<typeof codeSigned> {
  readonly hears = codeSigned;

  handle(
    { signatureId, personId, editionId, editionHash, signedOn }: DataOf<typeof codeSigned>,
    tx: HeardTransaction,
  ): Promise<void> {
    return recordEvidence(tx, {
      personId,
      source: 'ethics.signature',
      sourceId: signatureId,
      revision: 1,
      kind: 'code-signature',
      heldOn: signedOn,
      minutes: 0,
      attributes: { editionId, editionHash },
      trust: 'documented',
    });
  }
}
