import { describe, expect, it } from '@jest/globals';
import { csvName, csvOf } from './csv.js';

const cellOf = (text: string) => csvOf([], [[text]]).split('\r\n')[1];

describe('a table as a file', () => {
  it('is UTF-8 with its mark, a line for each row, each ended', () => {
    expect(csvOf(['Nom', 'Étape'], [['Éric', 'À décider']])).toBe('\uFEFFNom,Étape\r\nÉric,À décider\r\n');
    expect(csvOf(['Name'], [])).toBe('\uFEFFName\r\n');
  });

  it.each([
    ['Laurent, Amélie', '"Laurent, Amélie"'],
    ['"Amélie"', '"""Amélie"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['plain; text', 'plain; text'],
  ])('quotes %j where it must', (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\t=1', ' =1', '\u00a0x'])(
    'lets no cell be a formula: %j',
    (text) => {
      expect(cellOf(text)).toBe(text.startsWith('\u00a0') ? text : `'${text}`);
    },
  );

  it('guards what it quotes as well', () => {
    expect(cellOf('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(cellOf('\r=1')).toBe(`"'\r=1"`);
  });

  it('is called by plain letters', () => {
    expect(csvName('Collège des coachs — Été', 'demandes', '2026-11-22')).toBe(
      'college-des-coachs-ete-demandes-2026-11-22.csv',
    );
    expect(csvName('日本', 'x')).toBe('x.csv');
  });
});
