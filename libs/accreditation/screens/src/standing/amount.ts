import type { useFormat } from '@standing/web-core';
import { plural } from '@lingui/core/macro';

type Format = ReturnType<typeof useFormat>;

export type Unit = 'MINUTES' | 'ITEMS' | 'DAYS' | 'NONE';

/** An amount in its unit: "11 h 30", "5", "730 days". */
export function sayAmount(amount: number, unit: Unit, format: Format): string {
  switch (unit) {
    case 'MINUTES':
      return format.duration(amount);
    case 'DAYS':
      return plural(amount, { one: '# day', other: '# days' });
    case 'ITEMS':
    case 'NONE':
      return format.number(amount);
  }
}
