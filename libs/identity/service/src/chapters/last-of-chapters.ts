import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ChapterRow } from './chapter.entity.js';

/** Every chapter of the body as it was last said. There are as many as a body has regions. */
export async function lastOfChapters({ manager, bodyId }: Transaction): Promise<ChapterRow[]> {
  const revisions = await manager.find(ChapterRow, { where: { bodyId }, order: { revision: 'ASC' } });
  return [...new Map(revisions.map((row) => [row.chapterId, row])).values()];
}

/** One of them; a chapter that there is not is not found. */
export function chapterIn(chapters: readonly ChapterRow[], chapterId: string): ChapterRow {
  const chapter = chapters.find((one) => one.chapterId === chapterId);
  if (!chapter) throw new NotFound('chapter');
  return chapter;
}

/** `Stale` unless it is the revision that was read. */
export function mustBeRead({ revision, nameFr, nameEn, dissolvedOn }: ChapterRow, read: number): void {
  if (revision !== read) throw new Stale({ revision: read }, { revision, nameFr, nameEn, dissolvedOn });
}

/** From which day on chapters are no more. */
export function dissolvedIn(chapters: readonly ChapterRow[]): ReadonlyMap<string, string | null> {
  return new Map(chapters.map(({ chapterId, dissolvedOn }) => [chapterId, dissolvedOn]));
}
