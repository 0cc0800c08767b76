import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor, CallTokens } from '@standing/platform/auth';
import type { Subgraph } from '@standing/platform/graphql';
import { openLog } from '@standing/platform/observability';
import { GraphQLError, parse } from 'graphql';

/** What identity and correspondence answer to the gateway, and beside it things of any depth and cost to ask for. */
export const typeDefs = parse(`
  scalar Uuid
  type Query {
    bodyOfHost(host: String!): Body
    session(tokenHash: String!): Holder
    link(tokenHash: String!): Link
    whoami: String
    box: Box
    count(numbers: [Int!]!): Int
    breaks(how: String!): String
    personas: [Persona!]!
    body: Body
    cpdDocument(id: Uuid!): Document
  }
  type Document { id: Uuid name: String mediaType: String }
  type Mutation {
    askForSignInCode(email: String!, idempotencyKey: Uuid!): Uuid
    signInWithCode(email: String!, code: String!, idempotencyKey: Uuid!): String
    offerPasskeySignIn(rpId: String!, idempotencyKey: Uuid!): Offer
    signInWithPasskey(challengeId: Uuid!, response: String!, rpId: String!, origin: String!, idempotencyKey: Uuid!): String
    write: String
    passDays(days: Int!, idempotencyKey: Uuid!): Uuid
    takeAttendance(keyHash: String!, eventId: Uuid!, rows: [AttendanceRowInput!]!, idempotencyKey: Uuid!): Taken
  }
  input AttendanceRowInput { address: String! minutes: Int }
  type Taken { taken: Int malformed: Int }
  type Persona { id: String name: String persona: String }
  type Offer { challengeId: Uuid options: String }
  type Body { id: String host: String name: String zone: String defaultLocale: String hue: Int demo: Boolean today: String }
  type Holder { personId: String name: String email: String locale: String roles: [String!] }
  type Link { id: String purpose: String subjectId: String recipientId: String locale: String expired: Boolean }
  type Box { number: Int box: Box boxes(first: Int): [Box!] }
`);

export const BODY = {
  id: '01900000-0000-7000-8000-000000000001',
  host: 'college.example',
  name: 'The college',
  zone: 'Europe/Paris',
  defaultLocale: 'fr',
  hue: 195,
  demo: false,
  today: '2026-11-22',
};

/** Another body of the toy's, in which visitors try things out. */
export const DEMONSTRATION = {
  ...BODY,
  id: '01900000-0000-7000-8000-000000000002',
  host: 'demonstration.example',
  demo: true,
};

/** Members of the college, each by the token of their session. */
export const HOLDERS: Readonly<Record<string, string>> = {
  'a-reader': '01900000-0000-7000-8000-000000000003',
  'another-reader': '01900000-0000-7000-8000-000000000004',
};

type Asked = { readonly actor: Actor };

/** What the subgraph answers. Its clock says how many days went by, each key's once. */
const resolversOf = (passed: Map<string, number>) => ({
  Query: {
    bodyOfHost: (_: unknown, { host }: { host: string }) =>
      [BODY, DEMONSTRATION].find((body) => body.host === host) ?? null,
    whoami: (_: unknown, __: unknown, { actor }: Asked) => actor.kind,
    box: () => ({ number: 1 }),
    count: (_: unknown, { numbers }: { numbers: readonly number[] }) => numbers.length,
    breaks: (_: unknown, { how }: { how: string }) => breaks(how),
    personas: () => [],
    session: (_: unknown, { tokenHash }: { tokenHash: string }) => holderOf(tokenHash),
    cpdDocument: (_: unknown, { id }: { id: string }) => ({ id, name: 'programme.pdf', mediaType: 'application/pdf' }),
    body: () => ({ ...DEMONSTRATION, today: `day ${[...passed.values()].reduce((sum, days) => sum + days, 0)}` }),
  },
  Mutation: {
    write: () => 'written',
    passDays: (_: unknown, { days, idempotencyKey }: { days: number; idempotencyKey: string }) => {
      passed.set(idempotencyKey, days);
      return DEMONSTRATION.id;
    },
    takeAttendance: (_: unknown, list: List) => taken(list),
    askForSignInCode: (_: unknown, { email }: { email: string }) =>
      email.startsWith('breaks') ? breaks(email) : email,
    signInWithCode: () => breaks('refused'),
    offerPasskeySignIn: () => ({ challengeId: BODY.id, options: '{}' }),
    signInWithPasskey: () => breaks('refused'),
  },
  Box: { box: () => ({ number: 2 }), boxes: () => [] },
});

type List = {
  readonly keyHash: string;
  readonly rows: readonly { readonly address: string; readonly minutes?: number | null }[];
};

/** The toy knows the key “right”, and takes what has an address and no minutes that are none; `late` is not over. */
function taken({ keyHash, rows }: List) {
  if (keyHash !== hashOf('right')) throw new GraphQLError('No.', { extensions: { code: 'NOT_FOUND' } });
  if (rows.some(({ address }) => address === 'breaks')) throw new Error('breaks');
  const refusals = [{ code: 'CPD_EVENT_NOT_OVER' }];
  if (rows.some(({ address }) => address === 'late'))
    throw new GraphQLError('Not yet.', { extensions: { code: 'REFUSED', refusals } });
  const malformed = rows.filter(({ address, minutes }) => address === '' || minutes === 0).length;
  return { taken: rows.length - malformed, malformed };
}

function holderOf(tokenHash: string) {
  const [, personId = null] = Object.entries(HOLDERS).find(([token]) => hashOf(token) === tokenHash) ?? [];
  return personId && { personId, name: 'Ana', email: 'ana@example.org', locale: 'en', roles: [] };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function breaks(how: string): never {
  if (how === 'refused') throw new GraphQLError('Not today.', { extensions: { code: 'REFUSED', refusals: [] } });
  throw new Error(how);
}

/** A subgraph without a database: none of its resolvers reads. */
export function toySubgraph(tokens: CallTokens): Subgraph {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolversOf(new Map()) as never });
  return { name: 'identity', schema, tokens, reader: undefined as never, messages: {}, log: openLog('silent') };
}
