/** Texts that are ciphertext from their first write: a key for each case, wrapped by a master outside the database. */
export { CaseKey, CaseKeys, type KeyOwner } from './case-keys.js';
export { ENVELOPE_BYTES, Envelopes } from './envelopes.js';
export { type FilePlace, openFile, sealFile } from './file-seal.js';
export { CannotOpen } from './sealing.js';
