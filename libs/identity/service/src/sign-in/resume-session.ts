import { Injectable } from '@nestjs/common';
import { isSessionOpen } from '@standing/identity/rules';
import { Clock } from '@standing/kernel';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { UnitOfWork } from '@standing/platform/messaging';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import type { SessionHolder } from './sign-in.graphql.js';
import { Session } from './session.entity.js';

type Row = SessionHolder & Pick<Session, 'id' | 'lastSeenAt' | 'idleSeconds' | 'expiresAt' | 'endedAt'>;

const SEEN_AGAIN_AFTER_MS = 60_000;

const held = hotRead<Row>({
  name: 'identity.session-held',
  text: `select s.id, s.last_seen_at as "lastSeenAt", s.idle_seconds as "idleSeconds", s.expires_at as "expiresAt", s.ended_at as "endedAt",
      p.id as "personId", p.name, a.email, p.locale,
      coalesce((select array_agg(r.role order by r.role) from identity.roles r where r.body_id = p.body_id and r.person_id = p.id), '{}') as roles
    from identity.sessions s join identity.people p on p.id = s.person_id join identity.accounts a on a.id = s.account_id
    where s.for_body = $1 and p.body_id = $1 and s.token_hash = $2`,
});

/** Who holds the session with this token's hash; null when it is closed, over or another body's. Rights are read anew each time. */
@Injectable()
export class ResumeSession {
  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(actor: Actor, tokenHash: string, reads: OperationReads): Promise<SessionHolder | null> {
    const row = await reads.maybe(held, [tokenHash]);
    const now = this.clock.now();
    if (!row || !isSessionOpen(row, now)) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > SEEN_AGAIN_AFTER_MS) await this.seen(actor, row.id);
    return row;
  }

  private async seen(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(
      { actor, name: 'identity.session-seen', key: newId(), input: null },
      async ({ manager, realNow }) => {
        await manager.update(Session, { id }, { lastSeenAt: realNow });
        return id;
      },
    );
  }
}
