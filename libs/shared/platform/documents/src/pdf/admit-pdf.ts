import { FileRefused } from '../file-refused.js';
import { isMoreThanPages } from './more-than-pages.js';
import { objectsIn } from './objects.js';
import { readPdf } from './read-pdf.js';
import { hasEnd, isSecondFile } from './second-file.js';

/** Lets a PDF in as it came, or throws `FileRefused`: FILE_BROKEN, FILE_LOCKED, FILE_ACTIVE, FILE_TOO_HEAVY. */
export async function admitPdf(bytes: Buffer): Promise<Buffer> {
  if (!hasEnd(bytes)) throw new FileRefused('FILE_BROKEN');
  if (isSecondFile(bytes) || isMoreThanPages(await objectsIn(bytes))) throw new FileRefused('FILE_ACTIVE');
  await readPdf(bytes);
  return bytes;
}
