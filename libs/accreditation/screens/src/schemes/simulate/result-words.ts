import { useLingui } from '@lingui/react/macro';

/** What the answer for a level is, in a word or two; a level that one of the schemes does not have has none. */
export function useResultWords(): (result: string | null | undefined) => string {
  const { t } = useLingui();
  return (result) => {
    switch (result) {
      case 'MET':
        return t({ message: 'Met', context: 'requirements' });
      case 'ADJUSTED':
        return t`Met, with an adjustment`;
      case 'UNMET':
        return t`Not met`;
      case 'NOT_YET_DUE':
        return t`Not yet due`;
      case 'NEEDS_EXPLANATION':
        return t`To be explained`;
      case 'UNKNOWN':
        return t`Not known`;
      case null:
      case undefined:
        return t`No such level`;
      default:
        return result;
    }
  };
}
