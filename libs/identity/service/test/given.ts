import { createHash } from 'node:crypto';
import { newId } from '@standing/kernel';
import type { Actor, Locale } from '@standing/platform/auth';
import { inBody } from '@standing/platform/database';
import type { RunningService } from '@standing/testing';
import { ADD, ASK, MINT, OPEN_BODY, SESSION, SIGN_IN } from './documents.js';

export const DAY_SECONDS = 24 * 3600;

/** A part of the platform that acts in a body. */
export function part(
  service:
    | 'gateway'
    | 'correspondence'
    | 'complaints'
    | 'supervision'
    | 'accreditation'
    | 'practice'
    | 'cpd'
    | 'installation',
  bodyId: string,
): Actor {
  return { kind: 'service', service, bodyId, locale: 'en' };
}

/** What the installation says of a body; the host name is one that no other has. */
export function aBody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    host: `${newId()}.example.org`,
    name: 'Collège des coachs',
    zone: 'Europe/Paris',
    defaultLocale: 'fr',
    locales: ['fr', 'en'],
    hue: 195,
    demo: false,
    ...changes,
  };
}

/** Opens a body under an id, and answers what the graph does. */
export function open(service: RunningService, bodyId: string, input = aBody(), key = newId()): Promise<Answer> {
  return service.as(part('installation', bodyId)).graphql(OPEN_BODY, { input, key });
}

/** An open body; say only what the test is about. */
export async function givenABody(service: RunningService, changes: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await open(service, newId(), aBody(changes));
  if (errors) throw new Error(errors[0]?.message);
  return data['openBody'] as string;
}

/** Adds a person to the body, and answers what the graph does. */
export function add(
  service: RunningService,
  bodyId: string,
  input: Record<string, unknown>,
  { actor = part('installation', bodyId), key = newId() }: { actor?: Actor; key?: string } = {},
): Promise<Answer> {
  const amelie = { name: 'Amélie Laurent', locale: 'fr', roles: [] };
  return service.as(actor).graphql(ADD, { input: { ...amelie, ...input }, key });
}

/** A person of the body. */
export async function givenAMember(
  service: RunningService,
  bodyId: string,
  input: { email?: string; name?: string; locale?: Locale; roles?: string[]; persona?: string } = {},
): Promise<string> {
  const { data, errors } = await add(service, bodyId, { email: `${newId()}@example.org`, ...input });
  if (errors) throw new Error(errors[0]?.message);
  return data['addMember'] as string;
}

/** The hash of the token of a session that whoever has this address opened in the body. */
export async function givenASession(service: RunningService, bodyId: string, email: string): Promise<string> {
  const gateway = service.as(part('gateway', bodyId));
  const { data: asked } = await gateway.graphql(ASK, { email, key: newId() });
  const mail = service.as(part('correspondence', bodyId));
  const { data: minted } = await mail.graphql(MINT, { id: asked['askForSignInCode'], key: newId() });
  const { code } = minted['mintSignInCode'] as { code: string };
  const { data } = await gateway.graphql(SIGN_IN, { email, code, key: newId() });
  return hashOf(data['signInWithCode'] as string);
}

/** Who holds the session in the body; null when it is closed. */
export async function holderOf(service: RunningService, bodyId: string, hash: string) {
  const { data } = await service.as(part('gateway', bodyId)).graphql(SESSION, { hash });
  return data['session'] as { personId: string; email: string; locale: string; roles: string[] } | null;
}

/** What identity told in a body, the first first. */
export function toldIn(service: RunningService, bodyId: string): Promise<{ type: string; data: object }[]> {
  return inBody(service.db, bodyId, (manager) => manager.query(`select type, data from identity.outbox order by id`));
}

/** What a browser's token is kept as. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What the graph answers. */
export type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** The code of what went wrong. */
export function codeOf({ errors }: Pick<Answer, 'errors'>): string | undefined {
  return errors?.[0]?.extensions['code'] as string | undefined;
}

/** The codes of the refusals in an answer. */
export function codesOf({ errors }: Pick<Answer, 'errors'>): string[] {
  const refusals = (errors?.[0]?.extensions['refusals'] ?? []) as { code: string }[];
  return refusals.map(({ code }) => code);
}
