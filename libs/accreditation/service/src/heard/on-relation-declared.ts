import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationDeclared } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { recordRelation } from '../relations/record-relation.js';
import { relationTold } from './declared-relation.js';

/** Two members are something to each other. */
@Injectable()
export class OnRelationDeclared implements Handler<typeof relationDeclared> {
  readonly hears = relationDeclared;

  handle(data: DataOf<typeof relationDeclared>, tx: HeardTransaction): Promise<void> {
    return recordRelation(tx, { ...relationTold(data), stands: true });
  }
}
