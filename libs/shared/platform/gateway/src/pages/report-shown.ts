export const REPORT = `query ReportToWrite {
  reportToWrite { id level state coachName declineReason supervisor { name addressShown } supervisorCannotSign { message }
    versions { number readiness practice supervision sentOn changeAsked { words askedOn } signatures { side signedOn } } }
}`;
export const LEVELS = `query LevelsOfReport { schemeLevels { code title } }`;

/** A report as its supervisor reads it. */
export type Report = {
  readonly id: string;
  /** Its code. */
  readonly level: string;
  readonly state: 'ASKED' | 'TO_READ' | 'CHANGE_ASKED' | 'AGREED' | 'HANDED_OVER' | 'DECLINED' | 'TAKEN_BACK';
  readonly coachName: string;
  readonly supervisor: { readonly name: string; readonly addressShown: string };
  readonly supervisorCannotSign: readonly { readonly message: string }[];
  /** The latest first. */
  readonly versions: readonly { readonly number: number }[];
};

export type Level = { readonly code: string; readonly title: string };

/** What the page is told of a report, but for what a form needs. A level that no scheme has any more is called by its code. */
export function reportShown(report: Report, levels: readonly Level[]): object {
  const { state, coachName, versions, supervisorCannotSign } = report;
  const [latest] = versions;
  const levelTitle = levels.find(({ code }) => code === report.level)?.title ?? report.level;
  const reasons = supervisorCannotSign.map(({ message }) => message);
  const shown = { coachName, levelTitle, reasons, latest: latest ?? null, seen: latest?.number ?? 0 };
  switch (state) {
    case 'ASKED':
    case 'CHANGE_ASKED':
      return { ...shown, state: 'to-write' };
    case 'TO_READ':
    case 'AGREED':
      return { ...shown, state: 'sent', agreed: state === 'AGREED' };
    case 'HANDED_OVER':
    case 'DECLINED':
    case 'TAKEN_BACK':
      return { ...shown, state: 'closed', how: state };
  }
}
