import { awarded } from '@standing/accreditation/facts';
import { announcementOf, isHash, readPublished, shareCommitment } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { sha256 } from '../src/audits/sha256.js';

const SHOWN = `id state preparedOn drawnOn rows leftOut root announcement commitment seed
  shares { commitment share isOwn } strata { stratum rows drawn }`;

export const PREPARE = `mutation ($input: AuditDrawInput!, $key: Uuid!) {
  prepareAuditDraw(input: $input, idempotencyKey: $key) { ${SHOWN} }
}`;
export const COMMIT = `mutation ($drawId: Uuid!, $commitment: String!, $key: Uuid!) {
  commitAuditShare(drawId: $drawId, commitment: $commitment, idempotencyKey: $key) { ${SHOWN} }
}`;
export const REVEAL = `mutation ($drawId: Uuid!, $share: String!, $key: Uuid!) {
  revealAuditShare(drawId: $drawId, share: $share, idempotencyKey: $key) { ${SHOWN} }
}`;
export const ABANDON = `mutation ($drawId: Uuid!, $key: Uuid!) {
  abandonAuditDraw(drawId: $drawId, idempotencyKey: $key) { ${SHOWN} }
}`;
export const DRAWS = `{ auditDraws { ${SHOWN} } }`;
export const DRAW = `query ($id: Uuid!) { auditDraw(id: $id) { ${SHOWN} } }`;
export const PUBLISHED = `query ($id: Uuid!) { publishedAuditDraw(id: $id) }`;
export const PEOPLE = `query ($id: Uuid!, $after: String) {
  auditDrawnPeople(id: $id, first: 50, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
}`;
export const OWN = `{ myAuditDraws {
  drawId state preparedOn drawnOn reference stratum leftOut weight stratumRows stratumDrawn isDrawn ticket
} }`;
export const PROOF = `query ($drawId: Uuid!) { myAuditProof(drawId: $drawId) }`;

/** A fifth of everybody, nobody left out, everybody with one ticket; say only what the test is about. */
export const settings = (changes: Record<string, unknown> = {}) => ({
  ...{ ratePerMille: 200, byLevel: true, leaveOutDrawnLastTime: false, minimumDays: 0, undocumentedWeight: 1 },
  ...changes,
});

/** The ids of so many members who hold this level since 2020, as accreditation tells it. */
export async function givenAwards(
  cpd: RunningService,
  count: number,
  changes: { level?: string; validFrom?: string } = {},
) {
  const members = Array.from({ length: count }, () => ({ personId: newId(), awardId: newId() }));
  for (const { personId, awardId } of members) {
    const held = { level: 'one', validFrom: '2020-01-01', validUntil: null, awardedOn: '2020-01-01', ...changes };
    await cpd.hears(awarded, { awardId, personId, schemeVersionId: newId(), reference: 'CC-2020-1', ...held });
  }
  return members;
}

/** The announcement of a draw that a registrar prepared, and its id. */
export async function givenADraw(cpd: RunningService, registrar: Member, changes: Record<string, unknown> = {}) {
  const { data, errors } = await cpd.as(registrar).graphql(PREPARE, { input: settings(changes), key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.prepareAuditDraw as { id: string; announcement: string };
}

type Draw = { readonly id: string; readonly announcement: string };

/** Binds each officer to the share that stands beside them. */
export async function givenShares(cpd: RunningService, draw: Draw, officers: readonly (readonly [Member, string])[]) {
  for (const [officer, share] of officers) {
    const commitment = shareCommitment(sha256, draw.announcement, share);
    await cpd.as(officer).graphql(COMMIT, { drawId: draw.id, commitment, key: newId() });
  }
}

/** Makes a draw from its preparation to its end. */
export async function givenADrawn(
  cpd: RunningService,
  officers: readonly Member[],
  changes: Record<string, unknown> = {},
) {
  const draw = await givenADraw(cpd, officers[0]!, changes);
  const shares = officers.map((officer, index) => [officer, sha256(`${draw.id} ${index}`)] as const);
  await givenShares(cpd, draw, shares);
  for (const [officer, share] of shares)
    await cpd.as(officer).graphql(REVEAL, { drawId: draw.id, share, key: newId() });
  return draw;
}

/** What is published of a draw, as anybody reads it. */
export async function publishedOf(cpd: RunningService, id: string) {
  const visitor = { kind: 'public', bodyId: cpd.bodyId, locale: 'en' } as const;
  const { data } = await cpd.as(visitor).graphql(PUBLISHED, { id });
  const draw = readPublished(data.publishedAuditDraw as string);
  if (!draw || !isHash(announcementOf(sha256, draw))) throw new Error('What is published cannot be read.');
  return draw;
}
