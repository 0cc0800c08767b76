import type { MediaType } from '../media-type.js';
import { cleanHeif } from './heif.js';
import { cleanJpeg } from './jpeg.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** How each kind of picture is cleaned. A PDF is kept as it came: its signatures are over its bytes. */
const CLEANERS: Readonly<Record<MediaType, ((bytes: Buffer) => Buffer | null) | null>> = {
  'application/pdf': null,
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'image/heic': cleanHeif,
  'image/heif': cleanHeif,
};

/** The cleaner of this kind; null where there is nothing to clean. */
export function cleanerOf(mediaType: MediaType): ((bytes: Buffer) => Buffer | null) | null {
  return CLEANERS[mediaType];
}
