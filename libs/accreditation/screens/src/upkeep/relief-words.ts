import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import type { Ground, Kind, Relief } from './relief.js';

export type ReliefRefusal = NonNullable<Relief['refusal']>;

export const REFUSALS: readonly ReliefRefusal[] = ['NOT_PROVIDED_FOR', 'TOO_LATE', 'DAYS_DO_NOT_FIT', 'OTHER'];

/** What is asked for, in a word. */
export function useKindWord(): (kind: Kind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'LEAVE':
        return t`Leave of absence`;
      case 'WAIVER':
        return t`Waiver`;
      case 'EXTENSION':
        return t`Extension`;
    }
  };
}

/** What each is for, for whoever chooses. */
export function useKindHint(): (kind: Kind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'LEAVE':
        return t`You are away from practice for a time.`;
      case 'WAIVER':
        return t`You ask to have less to show.`;
      case 'EXTENSION':
        return t`You ask for more time.`;
    }
  };
}

export function useGroundWord(): (ground: Ground) => string {
  const { t } = useLingui();
  return (ground) => {
    switch (ground) {
      case 'PARENTAL':
        return t`Birth or adoption`;
      case 'SICKNESS':
        return t`Sickness`;
      case 'CARING':
        return t`Caring for somebody`;
      case 'SABBATICAL':
        return t`Sabbatical`;
      case 'OTHER':
        return t`Another ground`;
    }
  };
}

export function useReliefRefusalWord(): (refusal: ReliefRefusal) => string {
  const { t } = useLingui();
  return (refusal) => {
    switch (refusal) {
      case 'NOT_PROVIDED_FOR':
        return t`The scheme does not provide for it`;
      case 'TOO_LATE':
        return t`It was asked for too late`;
      case 'DAYS_DO_NOT_FIT':
        return t`Other days would fit`;
      case 'OTHER':
        return t`Another reason, told directly`;
    }
  };
}

/** What became of it, in a word or two. */
export function useReliefStatus(): (status: Relief['status']) => { tone: Tone; word: string } {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'ASKED':
        return { tone: 'brand', word: t`Waiting for an answer` };
      case 'GRANTED':
        return { tone: 'ok', word: t`Granted` };
      case 'REFUSED':
        return { tone: 'warn', word: t`Not granted` };
      case 'WITHDRAWN':
        return { tone: 'plain', word: t({ message: 'Taken back', context: 'relief' }) };
    }
  };
}
