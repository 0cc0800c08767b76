import { Injectable } from '@nestjs/common';
import { awarded } from '@standing/accreditation/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { HeardReference } from './heard-reference.entity.js';

/** A level was awarded: by its reference a case manager can say whom a case concerns. */
@Injectable()
export class OnAwarded implements Handler<typeof awarded> {
  readonly hears = awarded;

  async handle({ reference, personId }: DataOf<typeof awarded>, { manager, bodyId }: HeardTransaction): Promise<void> {
    await manager.upsert(HeardReference, { bodyId, reference: plain(reference), personId }, ['bodyId', 'reference']);
  }
}

/** A reference as it is compared: in capitals, without what separates its parts. */
export function plain(reference: string): string {
  return reference.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}
