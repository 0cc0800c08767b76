import { Stack } from '@standing/design-system';
import type { Bench } from '../draft/draft.js';
import { Approval } from './approval.js';
import { LineChecks } from './line-checks.js';

/** What hinders, the lines that two persons check against their source, the approval and the publication. */
export function PublishSection(bench: Bench) {
  return (
    <Stack>
      <Approval {...bench} />
      <LineChecks {...bench} />
    </Stack>
  );
}
