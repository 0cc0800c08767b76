import { bodySet } from '@standing/identity/facts';
import { inBody } from '@standing/platform/database';
import type { Fact } from '@standing/fact-kit';
import type { Ears } from './hear-fact.js';

/** Keeps a body's zone and clock. It needs no inbox row: the revision makes it safe to hear twice and in any order. */
export async function hearBodySet({ source, times }: Ears, fact: Fact): Promise<void> {
  const data = bodySet.shape.parse(fact.data);
  await inBody(source, fact.bodyId, (manager) => times.keep(manager, fact.bodyId, data));
}
