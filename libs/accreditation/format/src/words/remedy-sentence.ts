import type { Line, Remedy } from '@standing/accreditation/requirements';
import type { Language } from '../mistake.js';
import { amountIn } from './amount.js';
import { longDay } from './long-day.js';
import { remedyMessages } from './remedy.messages.js';

/** What would satisfy the line, as a sentence. */
export function remedySentence(
  { unit, kind }: Pick<Line, 'unit' | 'kind'>,
  { code, amount, by }: Remedy,
  language: Language,
): string {
  return remedyMessages[code][language]({
    kind,
    unit,
    amount: amountIn(language, unit, amount ?? 0),
    by: by === null ? null : longDay(language, by),
  });
}
