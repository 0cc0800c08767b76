import { createHash, randomBytes } from 'node:crypto';
import { personJoined } from '@standing/identity/facts';
import type { Actor, Member } from '@standing/platform/auth';
import type { Log } from '@standing/platform/observability';
import { VAULT_BYTES } from '@standing/practice/rules';
import { type RunningService, startService } from '@standing/testing';
import { practice } from '../src/index.js';
import { CoverVaults } from '../src/vault/cover-vaults.job.js';

export const READ_VAULT = `{ myVault { content tag } }`;
const KEEP = `mutation ($content: String!, $expected: String!) { keepVault(content: $content, expected: $expected) }`;

/** The practice service, and the job that writes shelves anew. */
export async function startWithCover(log: Log): Promise<{ service: RunningService; job: CoverVaults }> {
  const jobs: CoverVaults[] = [];
  const press = { provide: 'press', inject: [CoverVaults], useFactory: (job: CoverVaults) => jobs.push(job) };
  const service = await startService({ ...practice, providers: [...practice.providers, press] }, { log });
  return { service, job: jobs[0]! };
}

/** A member of whom practice has heard that they joined. */
export async function joins(service: RunningService, changes: Partial<Member> = {}): Promise<Member> {
  const member = service.member(changes);
  await service.hears(personJoined, { personId: member.personId, joinedOn: '2026-11-22' });
  return member;
}

export async function readVault(service: RunningService, actor: Actor): Promise<{ content: string; tag: string }> {
  return (await service.as(actor).graphql(READ_VAULT)).data.myVault as { content: string; tag: string };
}

export function keepVault(service: RunningService, actor: Actor, content: string, expected: string) {
  return service.as(actor).graphql(KEEP, { content, expected });
}

/** The tag of a content that is written in base 64. */
export function tagOf(content: string): string {
  return createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex');
}

/** Content as a browser may send it. */
export function someContent(): string {
  return randomBytes(VAULT_BYTES).toString('base64');
}
