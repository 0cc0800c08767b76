import { type EnumTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** Which subgraph answers each field of Query, as the supergraph says; fields that several could answer are left out. */
export function rootOwners(supergraphSdl: string): ReadonlyMap<string, string> {
  const { definitions } = parse(supergraphSdl);
  const graphs = definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const query = definitions.find((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query');
  const names = namesOf(graphs as EnumTypeDefinitionNode);
  const owned = ((query as ObjectTypeDefinitionNode).fields ?? []).flatMap(({ name, directives = [] }) => {
    const graphsOfField = directives.filter((directive) => directive.name.value === 'join__field').map(graphOf);
    const owner = graphsOfField.length === 1 ? names.get(graphsOfField[0] ?? '') : undefined;
    return owner === undefined ? [] : [[name.value, owner] as const];
  });
  return new Map(owned);
}

/** A subgraph's own name, by that which it has in the supergraph. */
function namesOf({ values = [] }: EnumTypeDefinitionNode): ReadonlyMap<string, string> {
  return new Map(
    values.map(({ name, directives = [] }) => {
      const [given] = directives
        .flatMap((directive) => directive.arguments ?? [])
        .filter((at) => at.name.value === 'name');
      return [name.value, given?.value.kind === Kind.STRING ? given.value.value : name.value];
    }),
  );
}

type Directive = NonNullable<ObjectTypeDefinitionNode['directives']>[number];

function graphOf({ arguments: given = [] }: Directive): string {
  const graph = given.find(({ name }) => name.value === 'graph')?.value;
  return graph?.kind === Kind.ENUM ? graph.value : '';
}
