import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { type FragmentType, graphql, readFragment, useFormat } from '@standing/web-core';

/** The supervisor's report of an application. */
export const applicationReportFragment = graphql(`
  fragment ApplicationReportShown on ApplicationReport {
    readiness
    practice
    supervision
    supervisorSignedOn
    applicantSignedOn
    addressChecked
  }
`);

type Masked = FragmentType<typeof applicationReportFragment>;

/** What a report says, and when it was signed. */
export type ReportSaid = Readonly<Record<'readiness' | 'practice' | 'supervision', string>> & {
  readonly supervisorSignedOn: string;
  readonly applicantSignedOn: string;
  readonly addressChecked: boolean;
};

/** The report that was sent with an application; nothing where there is none. It names nobody. */
export function ReportCard({ report }: { readonly report: Masked | null | undefined }) {
  const { t } = useLingui();
  const shown = readFragment(applicationReportFragment, report);
  if (!shown) return null;
  return (
    <Card title={t`Supervisor’s report`}>
      <ReportText report={shown} />
    </Card>
  );
}

/** Its three parts, and who signed it on which day. */
export function ReportText({ report }: { readonly report: ReportSaid }) {
  const { t } = useLingui();
  const format = useFormat();
  const supervisorOn = format.day(report.supervisorSignedOn, 'long');
  const applicantOn = format.day(report.applicantSignedOn, 'long');
  return (
    <div className="stack">
      <Part heading={t`Readiness for the level`} text={report.readiness} />
      <Part heading={t`Way of working`} text={report.practice} />
      <Part heading={t`Use of supervision`} text={report.supervision} />
      <p className="muted">
        {t`Signed by the supervisor on ${supervisorOn} and by the applicant on ${applicantOn}.`}{' '}
        {report.addressChecked
          ? t`The supervisor’s address had been checked.`
          : t`The supervisor’s address had not been checked.`}
      </p>
    </div>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <section>
      <h3>{heading}</h3>
      {text.split(/\n+/).map((paragraph, index) => (
        <p key={index} data-user-text="">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
