import { isId } from '@standing/kernel';
import { GraphQLError, GraphQLScalarType } from 'graphql';

function parse(value: unknown): string {
  if (typeof value === 'string' && isId(value)) return value.toLowerCase();
  throw new GraphQLError('This is no id.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An id. A malformed one is refused at the door and never reaches the database. */
export const Uuid = new GraphQLScalarType<string>({
  name: 'Uuid',
  description: 'An id, as a UUID.',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse('value' in node ? node.value : undefined),
});
