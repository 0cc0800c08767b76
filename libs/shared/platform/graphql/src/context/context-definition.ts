import type { Type } from '@nestjs/common';
import type { Provider } from '@nestjs/common';
import type { Locale, Policy } from '@standing/platform/auth';
import type { FactType } from '@standing/fact-kit';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** A sentence in each language, from the refusal's parameters. */
export type Sentence = Readonly<Record<Locale, (params: Readonly<Record<string, string | number>>) => string>>;

/** The sentences of a context, by code. */
export type Messages = Readonly<Record<string, Sentence>>;

/** Everything a context is made of: read it to see all that the service does. */
export type ContextDefinition = {
  readonly name: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** Use cases, queries, resolvers and handlers. */
  readonly providers: readonly Provider[];
  readonly handlers: readonly Type<{ readonly hears: FactType }>[];
  readonly policy: Policy;
  readonly messages: Messages;
  /** Types that no field of its own reaches, such as stubs of other contexts' things. */
  readonly orphanedTypes?: readonly Type<unknown>[];
};
