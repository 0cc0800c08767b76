import type { Refusal } from '@standing/kernel';

/** What a bundle is bound of at the most, so that nobody's takes what the others need: pages of exhibits, and bytes of files and pictures. */
export const BUNDLE_LIMITS = { pages: 300, bytes: 100_000_000 } as const;

/** Why a bundle is not bound into one file: of its exhibits are so many pages, and so many bytes. */
export function refusalsToBind({ pages, bytes }: { readonly pages: number; readonly bytes: number }): Refusal[] {
  return pages > BUNDLE_LIMITS.pages || bytes > BUNDLE_LIMITS.bytes
    ? [{ code: 'COMPLAINTS_BUNDLE_TOO_LARGE', params: { pages: BUNDLE_LIMITS.pages } }]
    : [];
}
