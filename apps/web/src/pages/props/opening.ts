/** That the complainant's kept name was opened to one person; the days are civil ones. */
export type OpeningTold = {
  readonly function: 'CASE_MANAGER' | 'INVESTIGATOR' | 'PANEL' | 'APPEAL_PANEL';
  readonly ground: 'SAFETY' | 'OWN_CONFLICT' | 'REDACTION' | 'WEIGHING' | 'HEARING';
  readonly openedOn: string;
  readonly lastDay: string;
  /** When it was over before its last day; null otherwise. */
  readonly endedOn: string | null;
};
