/** Why a file is not taken. */
export type FileRefusal =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_WRONG_TYPE'
  /** It is not whole, or no program could open it. */
  | 'FILE_BROKEN'
  /** A PDF that opens with a password only. */
  | 'FILE_LOCKED'
  /** A PDF that is more than pages: a script, something that starts by itself, a file within, a second file around it. */
  | 'FILE_ACTIVE'
  /** A PDF that takes too much memory or time, or has too many pages. */
  | 'FILE_TOO_HEAVY'
  /** Something harmful was found in it. */
  | 'FILE_INFECTED';

/** The file is not taken: an answer, not a fault. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusal) {
    super(code);
    this.name = 'FileRefused';
  }
}
