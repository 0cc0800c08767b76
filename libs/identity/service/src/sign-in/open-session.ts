import { Injectable } from '@nestjs/common';
import { sessionTerms } from '@standing/identity/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { MemberRole } from '../people/member-role.entity.js';
import type { Person } from '../people/person.entity.js';
import { hashOf, newToken } from './token.js';
import { Session } from './session.entity.js';

/** Opens a session for a person who has shown who they are; returns the token, which exists nowhere else. */
@Injectable()
export class OpenSession {
  async within(transaction: Transaction, person: Person, method: Session['method']): Promise<string> {
    const { manager, realNow, bodyId, audit } = transaction;
    const isStaff = await manager.existsBy(MemberRole, { bodyId, personId: person.id });
    const terms = sessionTerms(isStaff);
    const token = newToken();
    const session = {
      id: newId(),
      tokenHash: hashOf(token),
      accountId: person.accountId,
      forBody: bodyId,
      personId: person.id,
      method,
      createdAt: realNow,
      lastSeenAt: realNow,
      idleSeconds: terms.idleSeconds,
      expiresAt: new Date(realNow.getTime() + terms.absoluteSeconds * 1000),
      endedAt: null,
    };
    await manager.insert(Session, session);
    await audit(`sign-in-by-${method}`, person.id);
    return token;
  }
}
