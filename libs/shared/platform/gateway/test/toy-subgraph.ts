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
  }
  type Mutation {
    askForSignInCode(email: String!, idempotencyKey: Uuid!): Uuid
    signInWithCode(email: String!, code: String!, idempotencyKey: Uuid!): String
    offerPasskeySignIn(rpId: String!, idempotencyKey: Uuid!): Offer
    signInWithPasskey(challengeId: Uuid!, response: String!, rpId: String!, origin: String!, idempotencyKey: Uuid!): String
    write: String
  }
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

type Asked = { readonly actor: Actor };

const resolvers = {
  Query: {
    bodyOfHost: (_: unknown, { host }: { host: string }) => (host === BODY.host ? BODY : null),
    whoami: (_: unknown, __: unknown, { actor }: Asked) => actor.kind,
    box: () => ({ number: 1 }),
    count: (_: unknown, { numbers }: { numbers: readonly number[] }) => numbers.length,
    breaks: (_: unknown, { how }: { how: string }) => breaks(how),
  },
  Mutation: {
    write: () => 'written',
    askForSignInCode: (_: unknown, { email }: { email: string }) =>
      email.startsWith('breaks') ? breaks(email) : email,
    signInWithCode: () => breaks('refused'),
    offerPasskeySignIn: () => ({ challengeId: BODY.id, options: '{}' }),
    signInWithPasskey: () => breaks('refused'),
  },
  Box: { box: () => ({ number: 2 }), boxes: () => [] },
};

function breaks(how: string): never {
  if (how === 'refused') throw new GraphQLError('Not today.', { extensions: { code: 'REFUSED', refusals: [] } });
  throw new Error(how);
}

/** A subgraph without a database: none of its resolvers reads. */
export function toySubgraph(tokens: CallTokens): Subgraph {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  return { name: 'identity', schema, tokens, reader: undefined as never, messages: {}, log: openLog('silent') };
}
