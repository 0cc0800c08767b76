import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { stateOf } from '@standing/supervision/rules';
import { type RunningService, startService } from '@standing/testing';
import { SessionDecision } from '../src/confirmation/session-decision.entity.js';
import { supervision } from '../src/index.js';
import { SessionVersion } from '../src/sessions/session-version.entity.js';
import { AMEND, DECIDE, UNDO } from './documents.js';
import { givenAnAskedSession, stored } from './given.js';

describe('the record of a session', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  it('is worked out from all that was said and decided, and says nothing else', async () => {
    const { coach, link, sessionId } = await givenAnAskedSession(service);
    const input = { heldOn: '2026-11-19', startsAt: '08:15', minutes: 75, form: 'GROUP' };
    const decide = (row: Record<string, unknown>) =>
      service.as(link).graphql(DECIDE, { decisions: [{ sessionId, ...row }], key: newId() });
    await service.as(coach).graphql(AMEND, { id: sessionId, version: 1, input, key: newId() });
    await decide({ outcome: 'DECLINE', reason: 'OTHER' });
    await service.as(link).graphql(UNDO, { sessionIds: [sessionId], key: newId() });
    await decide({ outcome: 'CORRECT', minutes: 70 });

    const row = await stored(service, sessionId);

    const worked = await service.inBody(async (manager) =>
      stateOf(
        await manager.findBy(SessionVersion, { sessionId }),
        await manager.findBy(SessionDecision, { sessionId }),
        row.askedAt,
      ),
    );
    expect(row).toMatchObject(worked);
    expect(row).toMatchObject({
      status: 'corrected',
      minutes: 70,
      loggedMinutes: 75,
      startsAt: '08:15',
      form: 'group',
      version: 2,
    });
  });

  it.each(['session_versions', 'session_decisions', 'confirmation_requests', 'request_sessions', 'session_answers'])(
    'cannot be changed or deleted in %s, not even by the service',
    async (table) => {
      await expect(service.inBody((manager) => manager.query(`delete from supervision.${table}`))).rejects.toThrow(
        'permission denied',
      );
      await expect(
        service.inBody((manager) => manager.query(`update supervision.${table} set body_id = body_id`)),
      ).rejects.toThrow('permission denied');
    },
  );
});
