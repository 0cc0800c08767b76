import { describe, expect, it } from '@jest/globals';
import { splitLinks } from './split-links.js';

const links = (text: string) => splitLinks(text).flatMap((piece) => (piece.link ? [piece.text] : []));

describe('finding the links in a mail', () => {
  it.each([
    ['Ouvrez http://localhost:4000/c/abc.', ['http://localhost:4000/c/abc']],
    ['(https://x.example/a?b=c&d=e) et https://y.example/', ['https://x.example/a?b=c&d=e', 'https://y.example/']],
    ['javascript:alert(1) ftp://x', []],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('keeps every character', () => {
    const text = 'Ouvrez http://localhost:4000/c/abc.\n\nMerci.';

    expect(
      splitLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
