import { Injectable } from '@nestjs/common';
import { yearStated } from '@standing/cpd/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { recordEvidence } from './record-evidence.js';

/** A coach stated a year. It counts on the year's last day, whenever it was stated; none is a statement of no minutes. */
@Injectable()
export class OnYearStated implements Handler<typeof yearStated> {
  readonly hears = yearStated;

  handle(
    { statementId, personId, revision, lastDay, minutes, statedOn }: DataOf<typeof yearStated>,
    tx: HeardTransaction,
  ): Promise<void> {
    const told = { personId, source: 'cpd.statement', sourceId: statementId, revision, kind: 'statement' } as const;
    return recordEvidence(tx, { ...told, heldOn: lastDay, minutes, attributes: { statedOn }, trust: 'declared' });
  }
}
