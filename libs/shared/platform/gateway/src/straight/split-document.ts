import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  visit,
} from 'graphql';

/** What one subgraph is asked of a document. */
export type Piece = { readonly subgraph: string; readonly text: string };

/** A document as the subgraphs are asked for it, and the keys of its answer in their order. */
export type SplitDocument = {
  readonly pieces: readonly Piece[];
  readonly keys: readonly { readonly key: string; readonly piece: number }[];
};

/** Splits a query by who answers its fields; null when it is none, or when a field's owner is not known. */
export function splitDocument(text: string, owners: ReadonlyMap<string, string>): SplitDocument | null {
  const document = parse(text);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) return null;
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const asked = fields.map((field) => owners.get(field.name.value));
  if (fields.length < operation.selectionSet.selections.length || asked.includes(undefined)) return null;
  const names = [...new Set(asked as string[])];
  const pieces = names.map((subgraph) => {
    const own = fields.filter((_, index) => asked[index] === subgraph);
    return { subgraph, text: print(pieceOf(document, operation, own)) };
  });
  const keys = new Map(
    fields.map(({ alias, name }, index) => [(alias ?? name).value, names.indexOf(asked[index] as string)]),
  );
  return { pieces, keys: [...keys].map(([key, piece]) => ({ key, piece })) };
}

/** The operation with these fields alone, and with what they use of its fragments and variables. */
function pieceOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
): DocumentNode {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const selectionSet = { ...operation.selectionSet, selections: fields };
  const narrowed = { ...operation, selectionSet, variableDefinitions: [] };
  const [piece] = Object.values(separateOperations({ ...document, definitions: [narrowed, ...fragments] }));
  if (!piece) throw new Error('A document that holds an operation gives one.');
  const used = variablesIn(piece);
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const definitions = piece.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions } : node,
  );
  return { ...piece, definitions };
}

function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
