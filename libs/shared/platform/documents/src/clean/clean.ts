import type { MediaType } from '../media-type.js';
import { admitPdf } from '../pdf/admit-pdf.js';
import { cleanHeif } from './heif.js';
import { cleanJpeg } from './jpeg.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** The bytes as they are kept; null of what is not whole. Throws `FileRefused` with any other reason. */
export type Cleaner = (bytes: Buffer) => Buffer | null | Promise<Buffer | null>;

/** How each kind of picture is cleaned. A PDF is kept as it came or not at all: its signatures are over its bytes. */
const CLEANERS: Readonly<Record<MediaType, Cleaner>> = {
  'application/pdf': admitPdf,
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'image/heic': cleanHeif,
  'image/heif': cleanHeif,
};

/** How a file of this kind is made what is kept of it. */
export function cleanerOf(mediaType: MediaType): Cleaner {
  return CLEANERS[mediaType];
}
