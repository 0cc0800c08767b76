import { GraphQLError, GraphQLScalarType } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parse(value: unknown): Date {
  const instant = typeof value === 'string' && SHAPE.test(value) ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('This is no instant with its zone.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A point in time. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A point in time, in ISO 8601 with its zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parse,
  parseLiteral: (node) => parse('value' in node ? node.value : undefined),
});
