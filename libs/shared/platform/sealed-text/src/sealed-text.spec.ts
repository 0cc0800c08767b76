import { describe, expect, it } from '@jest/globals';
import { secretFrom } from '@standing/platform/config';
import fc from 'fast-check';
import { CannotOpen, CaseKeys } from './index.js';

const keys = new CaseKeys(secretFrom('a master secret for tests alone, never for data'));
const owner = { bodyId: 'body-1', caseId: 'case-1' };
const { key, wrapped } = keys.make(owner);

describe('a sealed text', () => {
  it('opens as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(key.open('narrative', key.seal('narrative', text))).toBe(text);
      }),
    );
  });

  it('shows nothing of the text, neither in itself nor by its length, and is never the same twice', () => {
    const [short, long] = [key.seal('name', 'Al'), key.seal('name', 'Maximiliane-Alexandra von und zu Testheim')];

    expect(long.includes('Testheim')).toBe(false);
    expect(short).toHaveLength(long.length);
    expect(key.seal('name', 'Al').equals(short)).toBe(false);
  });

  it('does not open after any one byte was changed', () => {
    const sealed = key.seal('narrative', 'x');
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => key.open('narrative', changed)).toThrow(CannotOpen);
    }
  });

  it.each([0, 1, 12, 28])('does not open when only %i bytes are left', (length) => {
    expect(() => key.open('narrative', key.seal('narrative', 'x').subarray(0, length))).toThrow(CannotOpen);
  });

  it('does not open as another field, in another case or in another body', () => {
    const sealed = key.seal('name', 'Jeanne');
    const elsewhere = keys.make({ ...owner, caseId: 'case-2' }).key;

    expect(() => key.open('contact', sealed)).toThrow(CannotOpen);
    expect(() => elsewhere.open('name', sealed)).toThrow(CannotOpen);
  });
});

describe('the key of a case', () => {
  it('opens what it sealed after it was stored', () => {
    expect(keys.unwrap(wrapped, owner).open('name', key.seal('name', 'Jeanne'))).toBe('Jeanne');
  });

  it.each([
    ['another case', { ...owner, caseId: 'case-2' }],
    ['another body', { ...owner, bodyId: 'body-2' }],
    ['two names run together', { bodyId: 'body-1case-1', caseId: '' }],
  ])('is not opened for %s, whose row it was put into', (_, other) => {
    expect(() => keys.unwrap(wrapped, other)).toThrow(CannotOpen);
  });

  it('is not opened by another installation, nor after a change', () => {
    const others = new CaseKeys(secretFrom('the master secret of quite another installation'));
    const changed = Buffer.from(wrapped);
    changed[40]! ^= 1;

    expect(() => others.unwrap(wrapped, owner)).toThrow(CannotOpen);
    expect(() => keys.unwrap(changed, owner)).toThrow(CannotOpen);
  });

  it('is a new one each time', () => {
    expect(() => keys.make(owner).key.open('name', key.seal('name', 'Jeanne'))).toThrow(CannotOpen);
  });

  it('is no text of another place: a sealed text is not taken for a key', () => {
    expect(() => keys.unwrap(key.seal('name', 'Jeanne'), owner)).toThrow(CannotOpen);
  });
});

describe('a digest', () => {
  it('is the same for the same text and purpose in one installation, and for nothing else', () => {
    const others = new CaseKeys(secretFrom('the master secret of quite another installation'));
    const one = keys.digest('return-code', 'a');

    expect(keys.digest('return-code', 'a')).toEqual(one);
    expect(keys.digest('reference', 'a')).not.toEqual(one);
    expect(keys.digest('return-code', 'b')).not.toEqual(one);
    expect(others.digest('return-code', 'a')).not.toEqual(one);
  });
});
