import { type Terms, termsOf, type Weighing } from '@standing/complaints/rules';
import type { SanctionInput, WeighingInput } from './sanction-input.graphql.js';

/** The terms that somebody proposes, with what they left out said to be nothing. */
export function termsOfInput({ kind, months, level, roles, conditions, named }: SanctionInput): Terms {
  return termsOf(kind, {
    months: months ?? null,
    level: level ?? null,
    roles: roles ?? [],
    conditions: (conditions ?? []).map(({ code, amount, country }) => ({
      ...{ code, amount: amount ?? null, country: country ?? null },
    })),
    named: named ?? false,
  });
}

/** How they came to it. */
export function weighingOfInput({ rungs, aggravating, mitigating }: WeighingInput): Weighing {
  return {
    rungs: rungs.map(({ kind, why }) => ({ kind, why })),
    aggravating: [...new Set(aggravating ?? [])],
    mitigating: [...new Set(mitigating ?? [])],
  };
}
