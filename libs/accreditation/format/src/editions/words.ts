import type { Text } from '@standing/accreditation/requirements';

/** What values are called, by the value. */
export type Words = Readonly<Record<string, Text>>;
