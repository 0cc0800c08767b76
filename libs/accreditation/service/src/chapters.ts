import { ChapterMembershipRow } from './chapters/chapter-membership.entity.js';
import { OnChapterMembershipSet } from './heard/on-chapter-membership-set.js';

/** Who belongs to which chapter, as identity tells it. */
export const chapters = { entities: [ChapterMembershipRow], handlers: [OnChapterMembershipSet] };
