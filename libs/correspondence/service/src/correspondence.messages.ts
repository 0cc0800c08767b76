import type { Messages } from '@standing/platform/graphql';

/** Correspondence refuses nothing of its own: what it cannot find is not found. */
export const correspondenceMessages: Messages = {};
