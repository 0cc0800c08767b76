import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { relationEnded } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { keepRegistered } from './keep-registered.js';

/** A relation has a last day: from the next it stands in the way of nothing, once it is weighed again. */
@Injectable()
export class OnRelationEnded implements Handler<typeof relationEnded> {
  readonly hears = relationEnded;

  handle(data: DataOf<typeof relationEnded>, tx: HeardTransaction): Promise<void> {
    return keepRegistered(tx, { ...data, stands: true });
  }
}
