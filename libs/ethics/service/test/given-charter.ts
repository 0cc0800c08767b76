import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { givenAnEdition } from './given.js';

const CHARTER = `edition { id edition hash validFrom title { en } }
  commitments { code aims { text { fr } } lines { code choice core { fr en } words { fr en } reason locked clause } }
  languages refusalsToPublish { code message } address
  versions { id number publishedOn edition languages differences hash }`;

export const MINE = `{ myCharter { ${CHARTER} } }`;
export const PUBLISH_EDITION = `mutation ($input: PublishCharterEditionInput!, $key: Uuid!) {
  publishCharterEdition(input: $input, idempotencyKey: $key) { id edition hash validFrom } }`;
export const SAVE = `mutation ($input: SaveCharterLineInput!, $key: Uuid!) {
  saveCharterLine(input: $input, idempotencyKey: $key) { ${CHARTER} } }`;
export const ADD = `mutation ($input: AddCharterLineInput!, $key: Uuid!) {
  addCharterLine(input: $input, idempotencyKey: $key) { ${CHARTER} } }`;
export const MOVE = `mutation ($input: MoveCharterLineInput!, $key: Uuid!) {
  moveCharterLine(input: $input, idempotencyKey: $key) { ${CHARTER} } }`;
export const act = (name: string) => `mutation ($key: Uuid!) { ${name}(idempotencyKey: $key) { ${CHARTER} } }`;

const both = (fr: string, en: string) => ({ fr, en });

/** The input for a small edition of the charter, over the small edition of the code. */
export function aCharter(changes: Record<string, unknown> = {}) {
  return {
    edition: '1',
    validFrom: '2026-01-01',
    title: both('Charte', 'Charter'),
    source: both('Sans modèle, CC BY 4.0', 'After no model, CC BY 4.0'),
    commitments: [
      {
        code: 'RC-1',
        title: both('Écouter', 'To listen'),
        aims: [{ code: 'RC-1.A1', text: both('comprendre', 'understand') }],
        behaviours: [
          { code: 'RC-1.B1', text: both('Je demande', 'I ask'), locked: false, clause: null },
          { code: 'RC-1.B2', text: both('Je redis', 'I say it again'), locked: false, clause: 'IN-1' },
        ],
      },
      {
        code: 'RC-5',
        title: both('Garder le secret', 'To keep a secret'),
        aims: [{ code: 'RC-5.A1', text: both('protéger', 'protect') }],
        behaviours: [{ code: 'RC-5.B1', text: both('Je me tais', 'I keep silent'), locked: true, clause: null }],
      },
    ],
    ...changes,
  };
}

/** The code and the charter of the body, published by its scheme administrator. */
export async function givenACharter(ethics: RunningService): Promise<void> {
  await givenAnEdition(ethics);
  const administrator = ethics.member({ roles: ['scheme-administrator'] });
  const { errors } = await ethics.as(administrator).graphql(PUBLISH_EDITION, { input: aCharter(), key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
}

/** What a coach asks of their charter, each with a key of its own unless one is given. */
export function writer(ethics: RunningService, coach: Member) {
  const ask = (document: string, input: object | null, key = newId()) =>
    ethics.as(coach).graphql(document, { ...(input && { input }), key });
  return {
    mine: async () => (await ethics.as(coach).graphql(MINE)).data.myCharter,
    save: (input: object, key?: string) => ask(SAVE, input, key),
    add: (input: object, key?: string) => ask(ADD, input, key),
    move: (code: string, direction: 'UP' | 'DOWN', key?: string) => ask(MOVE, { code, direction }, key),
    act: (name: string, key?: string) => ask(act(name), null, key),
  };
}

/** The codes of what stood in the way. */
export function codesOf({ errors }: Awaited<ReturnType<ReturnType<typeof writer>['act']>>): string[] {
  return (errors ?? []).flatMap(({ extensions }) => {
    const refusals = (extensions.refusals ?? []) as { code: string }[];
    return refusals.length > 0 ? refusals.map(({ code }) => code) : [String(extensions.code)];
  });
}
