import type { Actor } from '@standing/platform/auth';
import { compiled, runAs, type Runnable, type Subgraph } from '@standing/platform/graphql';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { clientError } from '../graph/faults.js';
import type { SubgraphPlace } from '../supergraph/data-sources.js';
import { splitDocument, type SplitDocument } from './split-document.js';

export type StraightAnswer = {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: Readonly<Record<string, unknown>> | null;
};

type Places = Readonly<Record<string, SubgraphPlace | undefined>>;
type ReadyPiece = { readonly subgraph: Subgraph; readonly run: Runnable };

/** A query that subgraphs of this process answer without anything between: split and compiled once. */
export class StraightDocument {
  private constructor(
    private readonly pieces: readonly ReadyPiece[],
    private readonly keys: SplitDocument['keys'],
  ) {}

  /** The document made ready; null when it takes the gateway, as what leaves this process or joins subgraphs does. */
  static of(text: string, owners: ReadonlyMap<string, string>, places: Places): StraightDocument | null {
    const split = splitDocument(text, owners);
    const pieces = split?.pieces.map((piece) => ready(places[piece.subgraph], piece.text)) ?? [null];
    return split && pieces.every((piece) => piece !== null) ? new StraightDocument(pieces, split.keys) : null;
  }

  /** What the gateway would answer; null when it cannot begin with these variables, and the gateway says why. */
  async answer(
    actor: Actor,
    requestId: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<StraightAnswer | null> {
    const results = await Promise.all(
      this.pieces.map(({ subgraph, run }) => runAs(subgraph, actor, { run, variables, requestId })),
    );
    if (results.some(({ data }) => data === undefined)) return null;
    const errors = results.flatMap((result) => result.errors ?? []).map(told);
    return { ...(errors.length > 0 ? { errors } : {}), data: this.merged(results) };
  }

  private merged(results: readonly ExecutionResult[]): StraightAnswer['data'] {
    if (results.some(({ data }) => data === null)) return null;
    const data: Record<string, unknown> = {};
    for (const { key, piece } of this.keys) {
      const value = results[piece]?.data?.[key];
      if (value !== undefined) data[key] = value;
    }
    return data;
  }
}

function ready(place: SubgraphPlace | undefined, text: string): ReadyPiece | null {
  if (!place || !('local' in place)) return null;
  const subgraph = place.local();
  const run = compiled(subgraph.schema, text, undefined);
  return 'errors' in run ? null : { subgraph, run };
}

function told({ message, path, extensions }: GraphQLError): GraphQLFormattedError {
  return clientError({ message, ...(path ? { path } : {}), extensions });
}
