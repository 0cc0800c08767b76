import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationEnded } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { recordRelation } from '../relations/record-relation.js';
import { relationTold } from './declared-relation.js';

/** A relation has a last day: it goes on barring through its cooling-off. */
@Injectable()
export class OnRelationEnded implements Handler<typeof relationEnded> {
  readonly hears = relationEnded;

  handle(data: DataOf<typeof relationEnded>, tx: HeardTransaction): Promise<void> {
    return recordRelation(tx, { ...relationTold(data), stands: true });
  }
}
