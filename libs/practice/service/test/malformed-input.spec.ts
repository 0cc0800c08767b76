import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { LOG } from './given.js';

describe('an input that has not the shape of what it should be', () => {
  let practice: RunningService;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  afterAll(() => practice.stop());

  const entry = { engagementId: newId(), heldOn: '2026-11-20', minutes: 90, paid: true };
  const codeOf = async (document: string, variables: Record<string, unknown>) => {
    const { errors } = await practice.as(practice.member()).graphql(document, variables);
    return errors?.[0]?.extensions['code'] as string;
  };

  it.each([
    ['an id', { input: { ...entry, engagementId: 'seven' }, key: newId() }],
    ['a day', { input: { ...entry, heldOn: '2026-02-30' }, key: newId() }],
    ['a key', { input: entry, key: '7' }],
  ])('is refused as a variable: %s', async (_, variables) => {
    expect(await codeOf(LOG, variables)).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['an id', `engagementId: "seven", heldOn: "2026-11-20"`],
    ['a day', `engagementId: "${newId()}", heldOn: "20 November"`],
  ])('is refused in the document: %s', async (_, fields) => {
    const document = `mutation { logPractice(input: { ${fields}, minutes: 90, paid: true }, idempotencyKey: "${newId()}") { id } }`;

    expect(await codeOf(document, {})).toBe('BAD_USER_INPUT');
  });

  it('takes an id in capitals for the same', async () => {
    const variables = { input: { ...entry, engagementId: entry.engagementId.toUpperCase() }, key: newId() };

    expect(await codeOf(LOG, variables)).toBe('NOT_FOUND');
  });
});
