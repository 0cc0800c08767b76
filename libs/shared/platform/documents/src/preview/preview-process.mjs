/**
 * Makes pictures of documents, in a process of its own: what strangers sent is decoded here, where nothing else is. It has no
 * settings, no keys and no network of its own; it answers one question after the other, and its parent ends it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { imageSize } from 'image-size';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture is no wider and no higher, in points of the picture. */
const WIDEST = 1200;
const HIGHEST = 2400;
/** Pictures of more points are not decoded: each takes four bytes. */
const MOST_POINTS = 40_000_000;
const QUALITY = 80;

const packaged = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

process.on('message', (asked) => {
  answer(asked).then(
    (said) => process.send(said),
    () => process.send({ state: 'none' }),
  );
});

async function answer({ bytes, mediaType, page, format }) {
  return mediaType === 'application/pdf' ? pageOf(bytes, page, format) : pictureOf(bytes, page, format);
}

async function pageOf(bytes, number, format) {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MOST_POINTS,
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: join(packaged, 'standard_fonts/'),
    cMapUrl: join(packaged, 'cmaps/'),
  });
  try {
    const pdf = await task.promise;
    if (number === null) return { state: 'counted', pages: pdf.numPages };
    if (number > pdf.numPages) return { state: 'none' };
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(WIDEST / width, HIGHEST / height) });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas, viewport, background: '#ffffff' }).promise;
    return { state: 'drawn', image: await canvas.encode(format, QUALITY) };
  } finally {
    await task.destroy();
  }
}

async function pictureOf(bytes, number, format) {
  const { width, height } = imageSize(bytes);
  if (!width || !height || width * height > MOST_POINTS) return { state: 'none' };
  if (number === null) return { state: 'counted', pages: 1 };
  if (number > 1) return { state: 'none' };
  const picture = await loadImage(Buffer.from(bytes));
  const scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height);
  const canvas = createCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
  const context = canvas.getContext('2d');
  // What shows through is white, as paper is: a JPEG shows it black.
  if (format === 'jpeg') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { state: 'drawn', image: await canvas.encode(format, QUALITY) };
}
