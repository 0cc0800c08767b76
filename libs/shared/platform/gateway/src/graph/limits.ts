import { ApolloArmor } from '@escape.tech/graphql-armor';

/** How deep, wide and costly an operation may be (OWASP GraphQL cheat sheet, seen 2026-08-17). */
export function limits() {
  const armor = new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 15, allowList: [] },
    maxDirectives: { n: 5 },
    maxTokens: { enabled: false },
    costLimit: { maxCost: 12_000 },
    blockFieldSuggestion: { enabled: false },
  });
  const { plugins, validationRules } = armor.protect();
  return { plugins, validationRules };
}
