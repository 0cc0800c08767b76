import type { ResultOf } from '@standing/web-core';
import type { assessorRemindersQuery } from './queue.queries.js';

/** Who is reminded of several applications, before or after. */
export type Reminders = ResultOf<typeof assessorRemindersQuery>['assessorReminders'];

/** Who was reminded, and whose application each is. */
export type Reminded = { readonly reminders: Reminders; readonly names: ReadonlyMap<string, string> };
