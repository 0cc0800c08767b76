import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personJoined } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import type { Agreement } from '../src/agreements/agreement.entity.js';
import { supervision } from '../src/index.js';
import { ANSWER } from './documents.js';
import { aLink, givenAnAgreement, givenASupervisor } from './given.js';
import { knowing } from './given-contacts.js';

describe('a supervisor who is a member of the body', () => {
  let service: RunningService;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    service = await startService(supervision, knowing(addresses));
  });
  afterAll(() => service.stop());

  const anAgreement = async (email: string, changes: Partial<Agreement> = {}) => {
    const supervisorId = (await givenASupervisor(service, { email })).id;
    return givenAnAgreement(service, service.member(), { supervisorId, ...changes });
  };
  const joins = async (email: string, personId: string = newId()): Promise<string> => {
    addresses.set(personId, email);
    await service.hears(personJoined, { personId, joinedOn: '2026-11-22' });
    return personId;
  };
  const answer = ({ id, supervisorId }: Agreement, accept: boolean) => {
    const link = aLink(service, { purpose: 'answer-agreement', subjectId: id, recipientId: supervisorId });
    return service
      .as(link)
      .graphql(ANSWER, { input: { accept, relations: [], relationsDeclared: true }, key: newId() });
  };
  const recognised = async ({ id }: Agreement) =>
    (await service.told())
      .filter(({ type, data }) => type === 'supervision.supervisor-recognised' && data['agreementId'] === id)
      .map(({ data }) => data);
  const anAddress = () => `claire.${newId()}@example.org`;

  it('is recognised when they accept, by their mailbox, and told by ids', async () => {
    const email = anAddress();
    const supervisorPersonId = await joins(email.toUpperCase());
    const agreement = await anAgreement(email.replace('@', '+sessions@'), { status: 'proposed' });

    await answer(agreement, true);

    const { id: agreementId, superviseeId: personId } = agreement;
    expect(await recognised(agreement)).toEqual([
      { agreementId, supervisorPersonId, personId, startsOn: '2026-01-10' },
    ]);
  });

  it('is recognised when they join after they accepted', async () => {
    const email = anAddress();
    const [agreement, open] = [await anAgreement(email), await anAgreement(anAddress(), { status: 'proposed' })];

    const supervisorPersonId = await joins(email);

    expect(await recognised(agreement)).toMatchObject([{ supervisorPersonId }]);
    expect(await recognised(open)).toEqual([]);
  });

  it('is told once when both happen at once', async () => {
    const email = anAddress();
    const agreement = await anAgreement(email, { status: 'proposed' });

    await Promise.all([answer(agreement, true), joins(email)]);

    expect(await recognised(agreement)).toHaveLength(1);
  });

  it('is not told of an agreement that they decline, nor of another person, nor of the coach themself', async () => {
    const email = anAddress();
    await joins(email);
    const declined = await anAgreement(email, { status: 'proposed' });
    await answer(declined, false);
    const elsewhere = await anAgreement(anAddress());
    const own = await anAgreement(anAddress());
    await joins(addressOfNobody, own.superviseeId);

    for (const agreement of [declined, elsewhere, own]) expect(await recognised(agreement)).toEqual([]);
  });
});

const addressOfNobody = 'nobody@example.org';
