import { DocumentErasureRow } from './keeping/document-erasure.entity.js';
import { EraseFile } from './keeping/erase-file.js';
import { EraseOldFiles } from './keeping/erase-old-files.job.js';

/** Files that are kept for as long as the body's rules say, and then erased: what it is made of. */
export const keeping = { entities: [DocumentErasureRow], providers: [EraseFile, EraseOldFiles] };
