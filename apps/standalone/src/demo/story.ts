/** How long before today the demonstration's story begins, in days. */
export const STORY_DAYS = 455;
