import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationDeclared } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { keepRegistered } from './keep-registered.js';

/** Two members are something to each other: the agreements between them are weighed. */
@Injectable()
export class OnRelationDeclared implements Handler<typeof relationDeclared> {
  readonly hears = relationDeclared;

  handle(data: DataOf<typeof relationDeclared>, tx: HeardTransaction): Promise<void> {
    return keepRegistered(tx, { ...data, stands: true });
  }
}
