import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationCorrected } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { relationTold } from './relation-told.js';

/** The office set a relation right, or said that there was none. */
@Injectable()
export class OnRelationCorrected implements Handler<typeof relationCorrected> {
  readonly hears = relationCorrected;

  handle(data: DataOf<typeof relationCorrected>, tx: HeardTransaction): Promise<void> {
    return relationTold(tx, data);
  }
}
