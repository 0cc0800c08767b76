import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line } from './line.js';

export type StatusWords = { readonly tone: Tone; readonly word: MessageDescriptor };

/** A line's state in one or two words; the tone only repeats it. */
export function lineStatus(line: Line, format: ReturnType<typeof useFormat>): StatusWords {
  switch (line.result) {
    case 'MET':
      return { tone: 'ok', word: msg({ message: 'Met', context: 'requirement' }) };
    case 'ADJUSTED':
      return { tone: 'ok', word: msg({ message: 'Met with an adjustment', context: 'requirement' }) };
    case 'NOT_YET_DUE':
      return { tone: 'plain', word: msg({ message: 'Not yet due', context: 'requirement' }) };
    case 'NEEDS_EXPLANATION':
      return { tone: 'warn', word: msg({ message: 'Needs an explanation', context: 'requirement' }) };
    case 'UNKNOWN':
      return { tone: 'plain', word: msg({ message: 'Not counted here yet', context: 'requirement' }) };
    case 'UNMET':
      return unmet(line, format);
  }
}

function unmet(line: Line, format: ReturnType<typeof useFormat>): StatusWords {
  const left = (line.needed ?? 0) - (line.counted ?? 0);
  if (left > 0 && (line.awaiting ?? 0) >= left)
    return { tone: 'warn', word: msg({ message: 'Waiting for others', context: 'requirement' }) };
  if (line.unit === 'NONE' || left <= 0)
    return { tone: 'warn', word: msg({ message: 'Missing', context: 'requirement' }) };
  const amount = sayAmount(left, line.unit, format);
  return { tone: 'warn', word: msg({ message: `${amount} to go`, context: 'requirement' }) };
}
