import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { officeSet } from '@standing/identity/facts';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { keepOffice } from '../offices/keep-office.js';

/** Somebody is on the board or manages the budget of the procedure, or was until a day: they sit in no case meanwhile. */
@Injectable()
export class OnOfficeSet implements Handler<typeof officeSet> {
  readonly hears = officeSet;

  handle(
    { officeId, revision, personId, office, fromOn, untilOn, stands }: DataOf<typeof officeSet>,
    tx: HeardTransaction,
  ): Promise<void> {
    return keepOffice(tx, { officeId, revision, personId, office, fromOn, untilOn, stands });
  }
}
