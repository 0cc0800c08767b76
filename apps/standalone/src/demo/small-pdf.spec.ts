import { describe, expect, it } from '@jest/globals';
import { smallPdf } from './small-pdf.js';

describe('a small PDF', () => {
  const text = smallPdf(['Attestation (copie) d’Éric']).toString('latin1');

  it('holds its lines, with what means something to a PDF written out', () => {
    expect(text).toContain("(Attestation \\(copie\\) d'Éric) Tj");
  });

  it('says where each of its objects begins', () => {
    const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));

    expect(places.map((place) => text.slice(place, place + 7))).toEqual([1, 2, 3, 4, 5].map((at) => `${at} 0 obj`));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
  });
});
