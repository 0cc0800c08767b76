import { describe, expect, it } from '@jest/globals';
import { secretFrom } from '@standing/platform/config';
import { CannotOpen, CaseKeys, openFile, sealFile } from './index.js';

const keys = new CaseKeys(secretFrom('a master secret for tests alone, never for data'));
const owner = { bodyId: 'body-1', caseId: 'case-1' };
const place = { bodyId: 'body-1', documentId: 'file-1' };
const content = Buffer.from('what somebody wrote');
const { key, wrapped } = keys.make(owner);

describe('a file of a case', () => {
  it('opens under the key that is drawn for it, as often as it is drawn', () => {
    const sealed = sealFile(key.fileKey('file-1'), place, content);

    expect(sealed.includes(content)).toBe(false);
    expect(openFile(keys.unwrap(wrapped, owner).fileKey('file-1'), place, sealed).equals(content)).toBe(true);
  });

  it('opens under no other: of another file, of another case, in another place, or when a byte was changed', () => {
    const sealed = sealFile(key.fileKey('file-1'), place, content);
    const changed = Buffer.from(sealed);
    changed[40]! ^= 1;

    expect(() => openFile(key.fileKey('file-2'), place, sealed)).toThrow(CannotOpen);
    expect(() => openFile(keys.make(owner).key.fileKey('file-1'), place, sealed)).toThrow(CannotOpen);
    expect(() => openFile(key.fileKey('file-1'), { ...place, documentId: 'file-2' }, sealed)).toThrow(CannotOpen);
    expect(() => openFile(key.fileKey('file-1'), place, changed)).toThrow(CannotOpen);
  });
});
