import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { sessionDeclared } from '@standing/supervision/facts';
import { keepEvidence } from './keep-evidence.js';

/** A session is the coach's own word, for the first time or again because its supervisor took a confirmation back. */
@Injectable()
export class OnSessionDeclared implements Handler<typeof sessionDeclared> {
  readonly hears = sessionDeclared;

  handle(data: DataOf<typeof sessionDeclared>, tx: HeardTransaction): Promise<void> {
    const { sessionId: sourceId, personId, revision } = data;
    const told = { sourceId, personId, revision, onDay: null, minutes: null, stands: false };
    return keepEvidence(tx, { kind: 'session', ...told });
  }
}
