import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '@standing/kernel';
import { Counted } from './counted.js';
import type { DocumentPlace, DocumentStore, Kept, Stored } from './document-store.js';
import type { Seal } from './seal.js';

/** What is still being written; a file of this name is never read. */
const UNFINISHED = '.part';

/** Keeps documents sealed in `<folder>/<body>/<document>`, readable by the platform's own user alone. */
export class DiskStore implements DocumentStore {
  constructor(
    private readonly folder: string,
    private readonly seal: Seal,
  ) {}

  /** Written under another name, brought to the disk, then renamed: a crash leaves nothing under the document's name. */
  async put(place: DocumentPlace, content: AsyncIterable<Uint8Array>): Promise<Kept> {
    const file = this.fileOf(place);
    await mkdir(join(this.folder, place.bodyId), { recursive: true, mode: 0o700 });
    try {
      const kept = await this.write(`${file}${UNFINISHED}`, place, content);
      await rename(`${file}${UNFINISHED}`, file);
      await bringToDisk(join(this.folder, place.bodyId));
      return kept;
    } catch (error) {
      await rm(`${file}${UNFINISHED}`, { force: true });
      throw error;
    }
  }

  async read(place: DocumentPlace): Promise<Buffer | null> {
    const sealed = await orNothing(readFile(this.fileOf(place)));
    return sealed && this.seal.open(place, sealed);
  }

  async remove(place: DocumentPlace): Promise<void> {
    await rm(this.fileOf(place), { force: true });
    await rm(`${this.fileOf(place)}${UNFINISHED}`, { force: true });
  }

  async keptBefore(bodyId: string, moment: Date): Promise<Stored[]> {
    const names = (await orNothing(readdir(join(this.folder, bodyId)))) ?? [];
    const ids = new Set(names.map((name) => name.replace(UNFINISHED, '')).filter(isId));
    const found: Stored[] = [];
    for (const documentId of ids) {
      const file = this.fileOf({ bodyId, documentId });
      const about = (await orNothing(stat(file))) ?? (await orNothing(stat(`${file}${UNFINISHED}`)));
      if (about && about.mtime < moment) found.push({ bodyId, documentId, keptAt: about.mtime });
    }
    return found;
  }

  async bodies(): Promise<string[]> {
    return ((await orNothing(readdir(this.folder))) ?? []).filter(isId);
  }

  private async write(file: string, place: DocumentPlace, content: AsyncIterable<Uint8Array>): Promise<Kept> {
    const counted = new Counted(content);
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const piece of this.seal.close(place, counted.pieces())) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return counted.kept();
  }

  /** Ids alone become parts of a path, whoever names them. */
  private fileOf({ bodyId, documentId }: DocumentPlace): string {
    if (!isId(bodyId) || !isId(documentId)) throw new Error('A document is named by two ids.');
    return join(this.folder, bodyId.toLowerCase(), documentId.toLowerCase());
  }
}

/** A new name lasts only once its folder is on the disk too. */
async function bringToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function orNothing<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
