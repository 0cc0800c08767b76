import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import * as documents from './draft-documents.js';
import { givenAnApprovedDraft, type SeenDraft } from './given-draft.js';
import { aScheme } from './scheme.js';

const { VERSIONS, ...OF_DRAFTS } = documents;
const ROLES: Role[] = ['officer', 'registrar', 'scheme-administrator', 'case-manager'];

describe('who may work on the scheme', () => {
  let service: RunningService;
  let draft: SeenDraft;
  beforeAll(async () => {
    service = await startService(accreditation);
    draft = await givenAnApprovedDraft(service);
  });
  afterAll(() => service.stop());

  const codeOf = async (actor: Actor, document: string) => {
    const variables = {
      ...{ id: draft.id, revision: draft.revision, key: newId(), beginning: {}, ruleId: 'hours' },
      ...{ document: JSON.stringify(aScheme()), level: 'one', sample: 'experienced', on: '2026-11-22' },
      ...{ before: { draftId: draft.id }, after: { draftId: draft.id } },
    };
    return (await service.as(actor).graphql(document, variables)).errors?.[0]?.extensions.code as string | undefined;
  };
  const nobodyElse = (): Actor[] => [
    service.member(),
    ...ROLES.filter((role) => role !== 'scheme-administrator').map((role) => service.member({ roles: [role] })),
    { kind: 'public', bodyId: service.bodyId, locale: 'fr' },
    { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' },
  ];

  it.each(Object.entries(OF_DRAFTS))('%s is for scheme administrators alone', async (_, document) => {
    const codes: (string | undefined)[] = [];
    for (const actor of nobodyElse()) codes.push(await codeOf(actor, document));

    expect(new Set(codes.slice(0, -2))).toEqual(new Set(['FORBIDDEN']));
    expect(codes.slice(-2).filter((code) => code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED')).toEqual([]);
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).not.toContain(
      await codeOf(service.member({ roles: ['scheme-administrator'] }), document),
    );
  });

  it('published versions are for those who work for the body with members or with the scheme', async () => {
    const codes = await Promise.all(ROLES.map((role) => codeOf(service.member({ roles: [role] }), VERSIONS)));

    expect(codes).toEqual([undefined, undefined, undefined, 'FORBIDDEN']);
    expect(await codeOf(service.member(), VERSIONS)).toBe('FORBIDDEN');
  });
});
