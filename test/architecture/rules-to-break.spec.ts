import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

type RuleToBreak = Readonly<Record<'code' | 'file' | 'from' | 'to', string>>;

describe('the rules that are taken away to see that a test misses them', () => {
  it('stand once each where they are said to, and are others without', async () => {
    const place = join(process.cwd(), 'tools/checks/rules-to-break.mjs');
    const { RULES_TO_BREAK } = (await import(place)) as { RULES_TO_BREAK: readonly RuleToBreak[] };
    const gone = RULES_TO_BREAK.filter(({ file, from, to }) => {
      const text = readFileSync(file, 'utf8');
      return text.split(from).length !== 2 || from === to;
    });
    expect(RULES_TO_BREAK.length).toBeGreaterThan(0);
    expect(gone.map(({ code, file }) => `${code} in ${file}`)).toEqual([]);
  });
});
