import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Group, Line } from './line.js';

export type StatusWords = { readonly tone: Tone; readonly word: MessageDescriptor };

type Format = ReturnType<typeof useFormat>;

/** A line's state in one or two words; the tone only repeats it. */
export function lineStatus(line: Line, format: Format): StatusWords {
  switch (line.result) {
    case 'UNKNOWN':
      return line.unknownReason === 'BLANK'
        ? { tone: 'plain', word: msg({ message: 'Not settled yet by the body', context: 'requirement' }) }
        : { tone: 'plain', word: msg({ message: 'Not counted here yet', context: 'requirement' }) };
    case 'UNMET':
      return line.direction === 'AT_MOST' ? tooMuch(line, format) : unmet(line, format);
    case 'MET':
    case 'ADJUSTED':
    case 'NOT_YET_DUE':
    case 'NEEDS_EXPLANATION':
      return STATES[line.result];
  }
}

/** A group's state; what exactly is missing its members say. */
export function groupStatus({ result }: Group): StatusWords {
  switch (result) {
    case 'UNKNOWN':
      return { tone: 'plain', word: msg({ message: 'Nobody can tell yet', context: 'requirement' }) };
    case 'UNMET':
      return { tone: 'warn', word: msg({ message: 'Not met yet', context: 'requirement' }) };
    case 'MET':
    case 'ADJUSTED':
    case 'NOT_YET_DUE':
    case 'NEEDS_EXPLANATION':
      return STATES[result];
  }
}

/** The same where the level does not depend on it: nothing warns. */
export function withoutWarning({ tone, word }: StatusWords): StatusWords {
  return { tone: tone === 'ok' ? 'ok' : 'plain', word };
}

const STATES = {
  MET: { tone: 'ok', word: msg({ message: 'Met', context: 'requirement' }) },
  ADJUSTED: { tone: 'ok', word: msg({ message: 'Met with an adjustment', context: 'requirement' }) },
  NOT_YET_DUE: { tone: 'plain', word: msg({ message: 'Not yet due', context: 'requirement' }) },
  NEEDS_EXPLANATION: { tone: 'warn', word: msg({ message: 'Needs an explanation', context: 'requirement' }) },
} as const satisfies Partial<Record<Line['result'], StatusWords>>;

function unmet(line: Line, format: Format): StatusWords {
  const left = (line.needed ?? 0) - (line.counted ?? 0);
  if (left > 0 && (line.awaiting ?? 0) >= left)
    return { tone: 'warn', word: msg({ message: 'Waiting for others', context: 'requirement' }) };
  if (line.unit === 'NONE' || left <= 0)
    return { tone: 'warn', word: msg({ message: 'Missing', context: 'requirement' }) };
  const amount = sayAmount(left, line.unit, format);
  return { tone: 'warn', word: msg({ message: `${amount} to go`, context: 'requirement' }) };
}

function tooMuch({ needed, counted, unit }: Line, format: Format): StatusWords {
  const amount = sayAmount(Math.max(0, (counted ?? 0) - (needed ?? 0)), unit, format);
  return { tone: 'warn', word: msg({ message: `${amount} too many`, context: 'requirement' }) };
}
