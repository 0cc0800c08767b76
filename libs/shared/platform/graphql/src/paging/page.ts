import { GraphQLError } from 'graphql';
import type { ConnectionOf } from './connection.js';

const LIMIT = 50;

/**
 * One page out of rows that were read one more than asked for (`limit first + 1`): the surplus row only says that there
 * is a next page. The cursor is the row's place in the order.
 */
export function page<Row>(
  rows: readonly Row[],
  first: number,
  placeOf: (row: Row) => readonly (string | number)[],
): ConnectionOf<Row> {
  const shown = rows.slice(0, checkedFirst(first));
  const edges = shown.map((node) => new PlacedEdge(node, placeOf));
  const hasNextPage = rows.length > shown.length;
  return {
    edges,
    pageInfo: {
      hasNextPage,
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** Its cursor is written when somebody asks for it. */
class PlacedEdge<Row> {
  constructor(
    readonly node: Row,
    private readonly placeOf: (row: Row) => readonly (string | number)[],
  ) {}

  get cursor(): string {
    return encodeCursor(this.placeOf(this.node));
  }
}

/** The place that a cursor names; null for none. BAD_USER_INPUT when it is no cursor. */
export function decodeCursor(cursor: string | null | undefined): (string | number)[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place)) return place as (string | number)[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new GraphQLError('This is no cursor.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function encodeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function checkedFirst(first: number): number {
  if (first >= 1 && first <= LIMIT) return first;
  throw new GraphQLError(`A page has 1 to ${LIMIT} items.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
