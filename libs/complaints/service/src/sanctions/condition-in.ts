import type { Case, Condition } from '@standing/complaints/rules';

/** A condition of this code with its number or country, as it was last decided in the case. */
export function conditionIn({ events }: Pick<Case, 'events'>, code: Condition['code']): Condition {
  const all = events.flatMap(({ sanction }) => sanction?.conditions ?? []);
  return all.findLast((one) => one.code === code) ?? { code, amount: null, country: null };
}
