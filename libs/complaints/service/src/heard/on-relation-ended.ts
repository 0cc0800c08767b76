import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationEnded } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { relationTold } from './relation-told.js';

/** A relation has a last day, from which it counts for five years more. */
@Injectable()
export class OnRelationEnded implements Handler<typeof relationEnded> {
  readonly hears = relationEnded;

  handle(data: DataOf<typeof relationEnded>, tx: HeardTransaction): Promise<void> {
    return relationTold(tx, { ...data, stands: true });
  }
}
