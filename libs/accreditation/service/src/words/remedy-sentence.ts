import type { Line, Remedy } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import { amountIn } from './amount.js';
import { longDay } from './long-day.js';
import { remedyMessages } from './remedy.messages.js';

/** What would satisfy the line, as a sentence. */
export function remedySentence(
  line: Pick<Line, 'unit' | 'kind'>,
  { code, amount, by }: Remedy,
  locale: Locale,
): string {
  return remedyMessages[code][locale]({
    kind: line.kind,
    amount: amountIn(locale, line.unit, amount ?? 0),
    by: by === null ? null : longDay(locale, by),
  });
}
