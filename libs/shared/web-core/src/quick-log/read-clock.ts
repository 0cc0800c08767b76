import { spanOf } from './reading.js';
import type { Span } from './quick-log.js';

export type ClockReading = {
  /** `HH:MM`. */
  readonly startsAt: string;
  /** When the line says from when to when, how long that is. */
  readonly minutes: number | null;
  readonly span: Span;
};

const TIME = String.raw`(\d{1,2})(?:\s?(?:h|:)\s?(\d{2})?)?\s?(am|pm)?`;
const RANGE = new RegExp(
  String.raw`(?<![\d/.,-])(?:de |from |between |entre )?${TIME}\s?(?:-|a|to|until|et|and)\s?${TIME}(?![\d/.,-])`,
  'g',
);
const AT = new RegExp(String.raw`(?:^|\s)(?:a|at|vers|around|from|des)\s${TIME}(?![\d/.,-])`, 'g');

/** The time of day at which something began (folded text): "à 14h", "at 2.30 pm", "de 14h à 15h30". */
export function readClock(text: string): ClockReading | null {
  return readRange(text) ?? readStart(text);
}

function readRange(text: string): ClockReading | null {
  for (const match of text.matchAll(RANGE)) {
    const [, h1, m1, half1, h2, m2, half2] = match;
    if (!saysTime(match[0]) || h1 === undefined || h2 === undefined) continue;
    const to = minuteOfDay(h2, m2, half2);
    const from = minuteOfDay(h1, m1, half1 ?? half2);
    if (from === null || to === null || to <= from) continue;
    return { startsAt: clock(from), minutes: to - from, span: spanOf(match) };
  }
  return null;
}

function readStart(text: string): ClockReading | null {
  for (const match of text.matchAll(AT)) {
    const [, hour, minute, half] = match;
    const at = hour === undefined || !saysTime(match[0]) ? null : minuteOfDay(hour, minute, half);
    if (at !== null) return { startsAt: clock(at), minutes: null, span: spanOf(match) };
  }
  return null;
}

/** Two bare numbers are no times of day. */
function saysTime(text: string): boolean {
  return /\d\s?(?:h|:|am|pm)/.test(text);
}

function minuteOfDay(hour: string, minute: string | undefined, half: string | undefined): number | null {
  const afternoon = half === 'pm' && Number(hour) < 12 ? 12 : 0;
  const hours = half === 'am' && Number(hour) === 12 ? 0 : Number(hour) + afternoon;
  const minutes = Number(minute ?? '0');
  return hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
