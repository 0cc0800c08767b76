import type { LogKind, Reading } from './quick-log.js';
import { nothing, reading, spanOf } from './reading.js';

const SUPERVISION = /(?<!\p{L})(?:supervisions?|superv|co-?supervision)(?!\p{L})/u;
const COACHING = /(?<!\p{L})(?:coaching|coachings|coached|accompagnements?|pratique|practice)(?!\p{L})/u;
const CLIENT = /(?<!\p{L})(?:clients?|clientes?|coachee?s?|equipe|team)(?!\p{L})/u;
const GROUP = /(?<!\p{L})(?:groupe|group|collective|collectif)(?!\p{L})/u;
const ALONE = /(?<!\p{L})(?:individuelle?|individual|one[- ]to[- ]one|1:1|tete-a-tete)(?!\p{L})/u;
const UNPAID =
  /(?<!\p{L})(?:benevole(?:ment)?|gratuit(?:e|ement)?|pro[- ]bono|(?:non|pas) (?:remuneree?|payee?|payante?|facturee?)|not (?:paid|invoiced)|unpaid|free of charge|for free)(?!\p{L})/u;
const PAID = /(?<!\p{L})(?:payee?|payante?|remuneree?|facturee?|paid|invoiced)(?!\p{L})/u;

/** Supervision received, or practice with clients (folded text); a line that speaks of both is asked about. */
export function readKind(text: string): Reading<LogKind> {
  const supervision = SUPERVISION.exec(text);
  const practice = COACHING.exec(text) ?? (supervision ? null : CLIENT.exec(text));
  const found = supervision ?? practice;
  if (!found) return nothing();
  return reading(
    [...(supervision ? ['supervision' as const] : []), ...(practice ? ['practice' as const] : [])],
    spanOf(found),
  );
}

/** With the supervisor alone or in a group, where the line says so. */
export function readForm(text: string): 'group' | 'individual' | null {
  if (GROUP.test(text)) return 'group';
  return ALONE.test(text) ? 'individual' : null;
}

/** Whether it was paid for, where the line says so. */
export function readPaid(text: string): Reading<boolean> {
  const unpaid = UNPAID.exec(text);
  if (unpaid) return reading([false], spanOf(unpaid));
  const paid = PAID.exec(text);
  return paid ? reading([true], spanOf(paid)) : nothing();
}
