/** What a file may be, by its content: whatever its name says. */
export const MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
