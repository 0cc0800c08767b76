import type { Day } from '@standing/kernel';
import { monthOf, plusMonths } from '../days/month.js';
import { daysFrom } from '../days/number.js';
import type { Period } from '../days/period.js';
import { within } from '../days/within.js';
import type { Adjusted } from '../decision.js';
import { inForceOn } from '../ledger/in-force.js';
import type { Adjustment, Rounding } from '../scheme/adjustment.js';
import { amountAt, divide } from '../scheme/amount.js';
import { adjustmentsOn, monthsLate } from './adjustments-on.js';
import { daysBetweenBoth } from './both.js';
import { dueOf } from './due.js';
import { isCovered, leaveDaysIn, reachingBack } from './leave.js';
import type { Sheet } from './sheet.js';
import type { Span } from './spans.js';

/** The days that a span looks at: with the clock stopped for leave, and longer while what it lacks can be made good. */
export function daysLookedAt(
  sheet: Sheet,
  span: Span,
  on: Day,
): { readonly period: Period; readonly adjusted: Adjusted[] } {
  let period: Period = span;
  const adjusted: Adjusted[] = [];
  for (const each of adjustmentsOn(sheet, on)) {
    if (each.kind === 'clock-stop' && period.from !== null) {
      const most = daysFrom(plusMonths(period.from, -each.maxMonths), period.from);
      const longer = reachingBack(sheet.person.select(each.of), period, each.minDays, most);
      const days = daysFrom(longer.from ?? period.from, period.from);
      if (days > 0) adjusted.push({ kind: 'clock-stop', amount: days });
      period = longer;
    }
    if (each.kind === 'late' && monthsLate(span, on) > 0 && monthsLate(span, on) <= each.lastMonth)
      period = { ...period, to: on };
  }
  return { period: madeGoodUntil(sheet, span, period, on), adjusted };
}

/** What is done in the months of grace or of an extension counts, where no other period begins meanwhile. */
function madeGoodUntil(sheet: Sheet, span: Span, period: Period, on: Day): Period {
  const { kind } = sheet.requirement.window;
  if ((kind !== 'since' && kind !== 'period') || span.due === null || on <= span.due) return period;
  const { due } = dueOf(sheet, span, on);
  const last = due !== null && due < on ? due : on;
  return last > period.to ? { ...period, to: last } : period;
}

/** What is needed once each adjustment has changed it, in their order. */
export function adjustedNeed(
  sheet: Sheet,
  span: Span,
  base: number,
  on: Day,
): { readonly needed: number; readonly adjusted: Adjusted[] } {
  let needed = base;
  const adjusted: Adjusted[] = [];
  for (const each of adjustmentsOn(sheet, on)) {
    const next = changed(sheet, span, each, needed, on);
    if (next !== needed) adjusted.push({ kind: each.kind, amount: next - needed });
    needed = next;
  }
  return { needed, adjusted };
}

function changed({ person }: Sheet, span: Span, each: Adjustment, needed: number, on: Day): number {
  switch (each.kind) {
    case 'pro-rata':
      return proRata(span, each, needed);
    case 'leave': {
      const days = daysBetweenBoth(span);
      const leave = leaveDaysIn(person.select(each.of), span, each.minDays);
      return days === null || leave === 0 ? needed : rounded(needed * (days - leave), days, each.rounding);
    }
    case 'waiver': {
      const last = on < span.to ? on : span.to;
      const barred = each.notFor !== undefined && inForceOn(person.select(each.notFor), last).length > 0;
      const count = barred ? 0 : within(person.select(each.of), span).length;
      return Math.max(0, needed - count * amountAt(each.amount, person.level));
    }
    case 'exempt':
      return isCovered(person.select(each.of), span) ? 0 : needed;
    case 'late': {
      const months = Math.min(monthsLate(span, on), each.lastMonth) - each.freeMonths;
      return months > 0 ? needed + divide(each.minutes * months, each.perMonths, 'up') : needed;
    }
    case 'clock-stop':
    case 'extension':
    case 'grace':
    case 'carry':
    case 'explained':
      return needed;
  }
}

function proRata(span: Span, { by, rounding }: Extract<Adjustment, { kind: 'pro-rata' }>, needed: number): number {
  const [kept, all] =
    by === 'days' ? [daysBetweenBoth(span), daysBetweenBoth(span.whole)] : [monthsOf(span), monthsOf(span.whole)];
  return kept === null || all === null ? needed : rounded(needed * kept, all, rounding);
}

/** The months begun from the first day of a period to its last. */
function monthsOf({ from, to }: Period): number | null {
  if (from === null) return null;
  const months = monthOf(to) - monthOf(from);
  return plusMonths(from, months) <= to ? months + 1 : months;
}

function rounded(value: number, divisor: number, { round, toMinutes }: Rounding): number {
  return divide(value, divisor * toMinutes, round) * toMinutes;
}
