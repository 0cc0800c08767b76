/**
 * Opens PDFs in a thread of its own, which whoever started it may end at any time. Plain JavaScript: a thread reads no
 * TypeScript. Answers each message `{ bytes, limits }` with `{ state }`, and with `pages` and `words` when it was read.
 */
import { parentPort } from 'node:worker_threads';

/** What the library asks for when it is loaded and that only drawing needs. */
class NotDrawn {}
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= NotDrawn;
// What the platform itself unpacks is not given back when a thread is ended meanwhile; what the library unpacks is.
delete globalThis.DecompressionStream;
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

parentPort.on('message', async ({ bytes, limits }) => parentPort.postMessage(await look(bytes, limits)));

/** @param {Uint8Array} bytes @param {{ pages: number, readPages: number, characters: number }} limits */
async function look(bytes, limits) {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) return { state: 'too-heavy' };
    const { info } = await document.getMetadata();
    if (info.IsXFAPresent || (await document.getAttachments()) || (await document.hasJSActions()))
      return { state: 'active' };
    if (info.EncryptFilterName && (await hasActiveNotes(document))) return { state: 'active' };
    return { state: 'read', pages: document.numPages, words: await wordsOf(document, limits) };
  } catch (error) {
    return { state: error?.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await task.destroy();
  }
}

/** What stands on the pages of an encrypted document, which nobody but the library can look into: no file, and nothing that starts. */
async function hasActiveNotes(document) {
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const notes = await page.getAnnotations();
    page.cleanup();
    if (
      notes.some(
        ({ subtype, actions, unsafeUrl, url }) => subtype === 'FileAttachment' || actions || (unsafeUrl && !url),
      )
    )
      return true;
  }
  return false;
}

async function wordsOf(document, { readPages, characters }) {
  const words = [];
  let left = characters;
  for (let page = 1; page <= Math.min(document.numPages, readPages) && left > 0; page += 1) {
    for (const word of await wordsOfPage(document, page)) {
      if (left <= 0) break;
      const text = word.text.slice(0, left);
      left -= text.length;
      words.push({ ...word, text });
    }
  }
  return words;
}

/** The words of a page; none where it is not well-formed, which is no reason to refuse the file. */
async function wordsOfPage(document, number) {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent().catch(() => ({ items: [] }));
  page.cleanup();
  return items.flatMap(({ str, transform, width, height }) => {
    if (!str?.trim()) return [];
    const [, , , , left, base] = transform;
    const [x1, y1, x2, y2] = view.convertToViewportRectangle([left, base, left + width, base + height]);
    const place = [Math.min(x1, x2) / view.width, Math.min(y1, y2) / view.height];
    const size = [Math.abs(x2 - x1) / view.width, Math.abs(y2 - y1) / view.height];
    const [x, y, w, h] = [...place, ...size].map((share) =>
      Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0,
    );
    return [{ page: number, text: str, x, y, width: w, height: h }];
  });
}
