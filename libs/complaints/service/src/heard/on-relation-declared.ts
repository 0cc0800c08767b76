import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationDeclared } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { relationTold } from './relation-told.js';

/** Two members are something to each other: neither has a part in a case of the other. */
@Injectable()
export class OnRelationDeclared implements Handler<typeof relationDeclared> {
  readonly hears = relationDeclared;

  handle(data: DataOf<typeof relationDeclared>, tx: HeardTransaction): Promise<void> {
    return relationTold(tx, { ...data, stands: true });
  }
}
