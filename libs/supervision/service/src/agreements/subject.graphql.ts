import { registerEnumType } from '@nestjs/graphql';
import type { Subject } from '@standing/supervision/rules';

export const SubjectKind = { COACHING: 'coaching', SUPERVISION: 'supervision' } as const satisfies Record<
  string,
  Subject
>;
registerEnumType(SubjectKind, {
  name: 'SupervisionSubject',
  description:
    'What supervision is about. COACHING: the supervisee’s coaching. SUPERVISION: the supervision that they give themselves, which is agreed apart.',
});
