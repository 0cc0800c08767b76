import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionDeclared } from '@standing/supervision/facts';
import { recordEvidence } from './record-evidence.js';
import { sessionHeld } from './supervision-session.js';

/** A session is the coach's own word until its supervisor decides: logged, amended, or open again. */
@Injectable()
export class OnSessionDeclared implements Handler<typeof sessionDeclared> {
  readonly hears = sessionDeclared;

  handle(data: DataOf<typeof sessionDeclared>, tx: HeardTransaction): Promise<void> {
    return recordEvidence(tx, sessionHeld(data, 'declared'));
  }
}
