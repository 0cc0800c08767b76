import {
  buildSchema,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import { supergraphSdl } from './installation.js';

const DEPTH = 4;

/** An operation of the graph, with a document that asks for all that it can answer. */
export type Operation = {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  /** Which context answers it. */
  readonly context: string;
  readonly args: readonly GraphQLArgument[];
  readonly document: string;
  /** Whether an id is among its arguments, beside the idempotency key. */
  readonly takesId: boolean;
};

/** Which of the arguments that may be left out are given: all, those that hold an id, or none. */
export type Fill = 'all' | 'ids' | 'none';

/** What stands for an argument: the id that is tried, the key, and the plain values by place or name. */
export type Values = {
  readonly id: string;
  readonly key: string;
  /** Which of several values is taken, where there are several. */
  readonly turn: number;
  readonly today: string;
  readonly plain: (place: string, name: string, type: string) => readonly unknown[];
};

/** Every field of Query and Mutation in the committed supergraph. */
export function operations(schema: GraphQLSchema = buildSchema(supergraphSdl, { assumeValidSDL: true })): Operation[] {
  return [...rootOperations('query', schema.getQueryType()), ...rootOperations('mutation', schema.getMutationType())];
}

function rootOperations(kind: Operation['kind'], root: GraphQLObjectType | null | undefined): Operation[] {
  return Object.values(root?.getFields() ?? {}).map(({ name, args, type, astNode }) => {
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const head = args.length > 0 ? `${kind} Try(${declared}) { ${name}(${passed})` : `${kind} Try { ${name}`;
    const named = getNamedType(type);
    const takesId = args.some((arg) => arg.name !== 'idempotencyKey' && holdsId(arg.type));
    const document = `${head} ${isObjectType(named) ? selection(named, DEPTH) : ''} }`;
    return { kind, name, context: contextOf(name, astNode), args, takesId, document };
  });
}

/** As the supergraph's `@join__field(graph: …)` names it. */
function contextOf(name: string, field: FieldDefinitionNode | null | undefined): string {
  const join = field?.directives?.find((directive) => directive.name.value === 'join__field');
  const graph = join?.arguments?.find((argument) => argument.name.value === 'graph')?.value;
  if (graph?.kind !== Kind.ENUM) throw new Error(`The supergraph does not say which context answers ${name}.`);
  return graph.value.toLowerCase();
}

/** All leaf fields, and those of the objects below; a connection's own two levels are not counted. */
function selection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return asked(type, field);
    if (!isObjectType(named))
      throw new Error(`${type.name}.${field.name} is an abstract type: teach the generator to select it.`);
    const below = /(Connection|Edge)$/.test(type.name) ? depth : depth - 1;
    return below > 0 ? asked(type, field).map((one) => `${one} ${selection(named, below)}`) : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The field by its name, or once for each value of the enum that it must be given. */
function asked(type: GraphQLObjectType, { name, args }: GraphQLField<unknown, unknown>): string[] {
  const [must, ...more] = args.filter((arg) => isNonNullType(arg.type));
  if (!must) return [name];
  const values = getNamedType(must.type);
  if (more.length > 0 || !isEnumType(values))
    throw new Error(`${type.name}.${name} needs arguments: teach the generator to give them.`);
  return values.getValues().map((value) => `${name}_${value.name}: ${name}(${must.name}: ${value.name})`);
}

/** The variables of one call. Fails when there is an argument for which it has no value. */
export function variablesOf({ name, args }: Operation, fill: Fill, values: Values): Record<string, unknown> {
  return Object.fromEntries(
    args
      .filter(({ type }) => given(type, fill))
      .map((arg) => [arg.name, valueOf(arg.type, name, arg.name, fill, values)]),
  );
}

function given(type: GraphQLInputType, fill: Fill): boolean {
  return isNonNullType(type) || fill === 'all' || (fill === 'ids' && holdsId(type));
}

function holdsId(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => holdsId(field.type));
  return named.name === 'Uuid';
}

function valueOf(type: GraphQLInputType, place: string, name: string, fill: Fill, values: Values): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, place, name, fill, values);
  if (isListType(type)) return [valueOf(type.ofType, place, name, fill, values)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => given(field.type, fill));
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, type.name, field.name, fill, values)]),
    );
  }
  if (isEnumType(type))
    return inTurn(
      type.getValues().map((value) => value.name),
      values.turn,
    );
  return leaf(type.name, place, name, values);
}

function leaf(type: string, place: string, name: string, values: Values): unknown {
  if (type === 'Uuid') return name === 'idempotencyKey' ? values.key : values.id;
  if (type === 'Day') return values.today;
  if (type === 'Instant') return `${values.today}T23:59:59Z`;
  if (type === 'Boolean') return true;
  const plain = values.plain(place, name, type);
  if (plain.length === 0)
    throw new Error(`The generator has no value for ${place}.${name} of type ${type}: give it one in plain-values.ts.`);
  return inTurn(plain, values.turn);
}

function inTurn<Value>(all: readonly Value[], turn: number): Value {
  return all[turn % all.length] as Value;
}
