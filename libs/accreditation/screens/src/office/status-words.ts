import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';

export type ApplicationStatus = 'WAITING' | 'CONDITIONAL' | 'WITHDRAWN' | 'DECLINED' | 'AWARDED';

/** Whether the body has not decided for good. */
export function isOpen(status: ApplicationStatus): boolean {
  return status === 'WAITING' || status === 'CONDITIONAL';
}

/** What became of an application, in a word or two. */
export function useApplicationStatus(): (status: ApplicationStatus) => { tone: Tone; word: string } {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'WAITING':
        return { tone: 'brand', word: t`Waiting for an answer` };
      case 'CONDITIONAL':
        return { tone: 'brand', word: t`Conditional decision` };
      case 'WITHDRAWN':
        return { tone: 'plain', word: t`Taken back` };
      case 'DECLINED':
        return { tone: 'warn', word: t`Declined` };
      case 'AWARDED':
        return { tone: 'ok', word: t`Awarded` };
    }
  };
}
