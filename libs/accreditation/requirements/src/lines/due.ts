import type { Day } from '@standing/kernel';
import { monthsAfter } from '../days/months-after.js';
import { plusDays } from '../days/number.js';
import type { Adjusted } from '../decision.js';
import { adjustmentsOn } from './adjustments-on.js';
import type { Sheet } from './sheet.js';
import type { Span } from './spans.js';

/** Until when what a span lacks is not yet due, and what made that later. */
export function dueOf(sheet: Sheet, span: Span, on: Day): { readonly due: Day | null; readonly adjusted: Adjusted[] } {
  const { due } = span;
  if (due === null) return { due, adjusted: [] };
  let latest = due;
  const adjusted: Adjusted[] = [];
  for (const each of adjustmentsOn(sheet, on)) {
    const until =
      each.kind === 'grace'
        ? monthsAfter(due, each.months)
        : each.kind === 'extension'
          ? extendedTo(sheet, each, due, on)
          : latest;
    if (until > latest && on > due && on <= until) adjusted.push({ kind: each.kind, amount: 0 });
    if (until > latest) latest = until;
  }
  return { due: latest, adjusted };
}

/** The last day of an extension that was asked for in time, and is known by the day. */
function extendedTo(
  { person }: Sheet,
  { of, askedDaysBefore }: { readonly of: Parameters<Sheet['person']['select']>[0]; readonly askedDaysBefore: number },
  due: Day,
  on: Day,
): Day {
  const latestAsk = plusDays(due, -askedDaysBefore);
  return person
    .select(of)
    .filter(({ heldOn, attributes }) => heldOn <= on && String(attributes['askedOn'] ?? heldOn) <= latestAsk)
    .reduce((latest, { heldUntil }) => ((heldUntil ?? '') > latest ? (heldUntil ?? latest) : latest), due);
}
