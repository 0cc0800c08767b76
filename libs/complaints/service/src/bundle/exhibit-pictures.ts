import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { KeptFiles, type Previewed, Previews } from '@standing/platform/documents';
import { openFile } from '@standing/platform/sealed-text';
import { imageSize } from 'image-size';
import type { ExhibitRead } from './read-bundle.js';

/** How many exhibits' lengths are remembered: an exhibit never changes. */
const MOST_KNOWN = 5000;

/** A page as a JPEG. */
export type PageOfExhibit = { readonly picture: Buffer; readonly isWide: boolean };

/** The pages of exhibits as pictures: nothing of what a file carries beside its pages, such as what lies below a black bar. */
@Injectable()
export class ExhibitPictures implements OnModuleDestroy {
  private readonly previews = new Previews();
  private readonly known = new Map<string, number>();

  constructor(private readonly files: KeptFiles) {}

  async onModuleDestroy(): Promise<void> {
    await this.previews.stop();
  }

  /** How many pages it has; none where no picture can be made of it. */
  async pagesOf(exhibit: ExhibitRead): Promise<number> {
    const { id } = exhibit.row;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const file = await this.fileOf(exhibit);
    const pages = file && (await this.previews.pagesOf(file));
    if (pages === null) return 0;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(id, pages);
    return pages;
  }

  /** Its pages in their order; null for one of which no picture can be made. */
  async printsOf(exhibit: ExhibitRead, pages: number): Promise<(PageOfExhibit | null)[]> {
    const file = pages === 0 ? null : await this.fileOf(exhibit);
    const prints: (PageOfExhibit | null)[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const picture = file && (await this.previews.printOf(file, page));
      prints.push(picture && { picture, isWide: isWide(picture) });
    }
    return prints;
  }

  private async fileOf({ row, key }: ExhibitRead): Promise<Previewed | null> {
    const { id: documentId, bodyId, mediaType } = row;
    const place = { bodyId, documentId };
    const sealed = await this.files.read(place);
    return sealed && { content: openFile(key, place, sealed), mediaType };
  }
}

function isWide(picture: Buffer): boolean {
  const { width, height } = imageSize(picture);
  return width > height;
}
