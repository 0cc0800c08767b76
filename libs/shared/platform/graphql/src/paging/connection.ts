import type { Type } from '@nestjs/common';
import { Directive, Field, ObjectType } from '@nestjs/graphql';

/** Where in a list a page lies. */
@ObjectType({ description: 'Where in a list a page lies.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** What a connection answers with. */
export type ConnectionOf<Node> = {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
};

/** The Relay connection type of a node type: `class SessionConnection extends Connection(SessionType, 'Session') {}`. */
export function Connection<Node>(
  NodeType: Type<Node>,
  name: string = NodeType.name.replace(/Type$/, ''),
): Type<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => NodeType)
    node: Node;

    @Field(() => String)
    cursor: string;
  }

  @ObjectType(`${name}Connection`)
  class Page {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }

  return Page;
}
