import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personJoined } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { openLog } from '@standing/platform/observability';
import { VAULT_BYTES } from '@standing/practice/rules';
import type { RunningService } from '@standing/testing';
import { codesOf } from './given.js';
import { joins, keepVault, READ_VAULT, readVault, someContent, startWithCover, tagOf } from './given-vault.js';

type Field = { name: string; args: { name: string }[]; type: { name: string | null; ofType: { name: string } | null } };

const DOORS = `{ __schema { types { name fields { name args { name } type { name ofType { name } } } } } }`;

describe('the vault', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    ({ service } = await startWithCover(openLog('silent')));
    coach = await joins(service);
  });
  afterAll(() => service.stop());

  it('is everybody’s from the moment they join, once however often that is heard', async () => {
    const { content, tag } = await readVault(service, coach);
    await service.hears(personJoined, { personId: coach.personId, joinedOn: '2026-11-22' });

    expect(Buffer.from(content, 'base64')).toHaveLength(VAULT_BYTES);
    expect(tag).toBe(tagOf(content));
    expect(await readVault(service, coach)).toEqual({ content, tag });
  });

  it('is not there yet for a member of whom practice has not heard', async () => {
    const early = service.member();

    expect(codesOf(await service.as(early).graphql(READ_VAULT))).toEqual(['NOT_FOUND']);
    expect(codesOf(await keepVault(service, early, someContent(), tagOf('')))).toEqual(['NOT_FOUND']);
  });

  it('keeps what its owner sends, the same once more when it is sent again', async () => {
    const [content, before] = [someContent(), await readVault(service, coach)];

    const first = await keepVault(service, coach, content, before.tag);
    const again = await keepVault(service, coach, content, before.tag);

    expect([first.data.keepVault, again.data.keepVault]).toEqual([tagOf(content), tagOf(content)]);
    expect(await readVault(service, coach)).toEqual({ content, tag: tagOf(content) });
  });

  it('is not overwritten by a device that has not seen what another kept', async () => {
    const { content, tag } = await readVault(service, coach);
    const { errors } = await keepVault(service, coach, someContent(), tagOf(someContent()));

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE', theirs: { tag } });
    expect((await readVault(service, coach)).content).toBe(content);
  });

  it('keeps one of two contents that come at the same moment, and says so of the other', async () => {
    const { tag } = await readVault(service, coach);
    const both = await Promise.all([1, 2].map(() => keepVault(service, coach, someContent(), tag)));

    expect(both.flatMap(codesOf)).toEqual(['STALE']);
  });

  it('takes nothing that is longer or shorter than every vault', async () => {
    const { tag } = await readVault(service, coach);
    const refused = await Promise.all(
      [VAULT_BYTES - 1, VAULT_BYTES + 1].map((bytes) =>
        keepVault(service, coach, randomBytes(bytes).toString('base64'), tag),
      ),
    );

    expect(refused.flatMap(codesOf)).toEqual(['PRACTICE_VAULT_WRONG_SIZE', 'PRACTICE_VAULT_WRONG_SIZE']);
  });

  it('is written so often in an hour, and no oftener', async () => {
    const busy = await joins(service);
    const { content, tag } = await readVault(service, busy);
    const tries: string[] = [];
    for (let at = 0; at < 241; at += 1) tries.push(codesOf(await keepVault(service, busy, content, tag)).join());

    expect(tries.filter((codes) => codes !== '')).toEqual(['PRACTICE_VAULT_TOO_OFTEN']);
    expect(tries.at(-1)).toBe('PRACTICE_VAULT_TOO_OFTEN');
  });
});

describe('the vault of another', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    ({ service } = await startWithCover(openLog('silent')));
    coach = await joins(service);
  });
  afterAll(() => service.stop());

  it('is not shown to staff with every role: they reach their own', async () => {
    const staff = await joins(service, { roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] });
    const { content } = await readVault(service, coach);

    expect((await readVault(service, staff)).content).not.toBe(content);
  });

  it('is not shown to whoever is no member, nor in another body', async () => {
    const { bodyId } = service;
    const { personId: subjectId } = coach;
    const there = { bodyId, locale: 'en' as const };
    const strangers: Actor[] = [
      { kind: 'public', ...there },
      { kind: 'service', service: 'gateway', ...there },
      { kind: 'link', linkId: newId(), purpose: 'give-feedback', subjectId, recipientId: newId(), ...there },
    ];
    for (const actor of strangers) {
      expect(codesOf(await service.as(actor).graphql(READ_VAULT))[0]).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
      const kept = await keepVault(service, actor, someContent(), tagOf(''));
      expect(codesOf(kept)[0]).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
    const elsewhere = { ...coach, bodyId: await service.anotherBody() };

    expect(codesOf(await service.as(elsewhere).graphql(READ_VAULT))).toEqual(['NOT_FOUND']);
  });

  it('has no door: none takes whose vault is meant, and no other type leads to one', async () => {
    const { data } = await service.as(coach).graphql(DOORS);
    const types = data.__schema.types as { name: string; fields: Field[] | null }[];
    const doors = types.flatMap(({ name, fields }) =>
      (fields ?? [])
        .filter((field) => [field.type.name, field.type.ofType?.name].includes('Vault') || /vault/i.test(field.name))
        .map((field) => [name, field.name, ...field.args.map((arg) => arg.name)].join(' ')),
    );

    expect(doors.sort()).toEqual(['Mutation keepVault content expected', 'Query myVault']);
  });
});
