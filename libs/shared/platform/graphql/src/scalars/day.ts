import { isDay } from '@standing/kernel';
import { GraphQLError, GraphQLScalarType } from 'graphql';

function parse(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('This is no day of the calendar.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A civil day in the body's time zone. */
export const DayScalar = new GraphQLScalarType<string>({
  name: 'Day',
  description: "A civil day in the body's time zone, as YYYY-MM-DD.",
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse('value' in node ? node.value : undefined),
});
