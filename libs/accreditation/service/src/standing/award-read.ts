import type { Text } from '@standing/accreditation/requirements';
import type { Award } from '@standing/accreditation/rules';

/** An award as it is read to be shown. */
export type AwardRead = Award & { readonly personId: string; readonly levelTitle: Text; readonly schemeTitle: Text };
