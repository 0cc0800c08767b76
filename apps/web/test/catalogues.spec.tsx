import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const NARROW = '\u202f';
const folder = join(import.meta.dirname, '../locales');

type Message = { readonly id: string; readonly text: string };

function messagesOf(locale: string, catalogue: string): readonly Message[] {
  const blocks = readFileSync(join(folder, locale, `${catalogue}.po`), 'utf8')
    .split('\n\n')
    .slice(1);
  return blocks
    .filter((block) => !block.startsWith('#~'))
    .map((block) => ({ id: `${part(block, 'msgctxt')}|${part(block, 'msgid')}`, text: part(block, 'msgstr') }));
}

function part(block: string, name: string): string {
  const match = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(block);
  return (match?.[1] ?? '')
    .split('\n')
    .map((line) => line.slice(1, -1))
    .join('')
    .replace(/\\"/g, '"');
}

/** What the words say, without the names of their gaps and the syntax of their plurals. */
function spoken(text: string): string {
  return text
    .replace(/\{\w+, plural,|=\d+ \{|\b(?:one|other) \{/g, ' ')
    .replace(/\{\w+\}/g, 'x')
    .replace(/[{}]/g, ' ')
    .replace(/<\/?\d+>/g, '');
}

const rules: readonly (readonly [string, RegExp])[] = [
  ['a narrow no-break space before ; : ! ?', new RegExp(`[^${NARROW}\\d][;:!?](?=\\s|$)`, 'u')],
  ['a narrow no-break space inside « »', new RegExp(`«(?!${NARROW})|(?<!${NARROW})»`, 'u')],
  ['a curved apostrophe', /'/u],
  ['« » for quotation marks', /["“”]/u],
  ['an ellipsis of one character', /\.\.\./u],
];

describe.each(['app', 'cases', 'imports', 'pages'])('the catalogue %s', (catalogue) => {
  const french = messagesOf('fr', catalogue);
  const english = messagesOf('en', catalogue);

  it('says everything in French', () => {
    expect(french.filter(({ text }) => text === '').map(({ id }) => id)).toEqual([]);
  });

  it('knows the same messages in both languages', () => {
    expect(french.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    expect(french.length).toBeGreaterThan(50);
  });

  it('keeps every gap and every link of a message', () => {
    const gaps = (text: string) =>
      [...new Set(text.match(/\{\w+|<\d+>/g))].filter((gap) => !/^\{[A-Z]/.test(gap)).sort();
    const lost = french.filter(({ id, text }) => named(gaps(id)).join() !== named(gaps(text)).join());

    expect(lost).toEqual([]);
  });

  it.each(rules)('keeps to French typography: %s', (_, wrong) => {
    expect(french.filter(({ text }) => wrong.test(spoken(text).trim())).map(({ text }) => text)).toEqual([]);
  });
});

/** Words at the beginning of a plural's branch look like gaps: only those that both languages could share are compared. */
function named(gaps: readonly string[]): readonly string[] {
  return gaps.filter((gap) => /^<|^\{[a-z]+[A-Za-z]*$/.test(gap)).filter((gap) => !/^\{(?:remplies?|met)$/.test(gap));
}
