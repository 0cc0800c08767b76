import type { MessageDescriptor } from '@lingui/core';

/** A step that needs no more than the word of whoever takes it. */
export type PlainStep = {
  readonly run: (caseId: string, idempotencyKey: string) => Promise<unknown>;
  readonly title: MessageDescriptor;
  readonly about: MessageDescriptor;
  readonly word: MessageDescriptor;
  readonly question: MessageDescriptor;
  readonly does: MessageDescriptor;
  readonly failed: MessageDescriptor;
  readonly done: MessageDescriptor;
};
