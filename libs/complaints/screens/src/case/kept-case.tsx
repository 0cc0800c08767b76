import { readFragment } from '@standing/web-core';
import type { Course } from '../course.js';
import { AskingCard } from '../custody/asking-card.js';
import { BundleCard } from '../bundle/bundle-card.js';
import { DuplicatesCard } from '../merging/duplicates-card.js';
import { EvidenceCard } from '../evidence/evidence-card.js';
import { NotesCard } from '../notes/notes-card.js';
import { DossierCard } from '../dossier/dossier-card.js';
import { FileCard, type KeeperFunction } from '../file/open-file.js';
import { JoinFirst } from '../panel/join-first.js';
import type { CaseInList } from '../queue/case-in-list.js';
import { PassesCard } from '../rota/passes-card.js';
import { TimesCard } from '../times/times-card.js';
import { leavingInKeptFragment } from '../sanction/leaving.queries.js';
import { SanctionCard } from '../sanction/sanction-card.js';
import { Identity } from './identity.js';
import { LeavingCard } from './leaving-card.js';
import { MeasureCard } from './measure-card.js';
import { NextSteps } from './next-steps.js';
import { RestorationCard } from './restoration-card.js';
import { People } from './people.js';
import { RiskCard } from './risk-card.js';
import { Timeline } from './timeline.js';

const KEEPERS: readonly KeeperFunction[] = ['CASE_MANAGER', 'REGISTRAR'];

type KeptCaseProps = {
  readonly course: Course;
  readonly busy: boolean;
  /** The same case in the reader's list, where it says what else they may become in it. */
  readonly listed: CaseInList | undefined;
};

/**
 * A case for its case manager and its registrars: where it is, what can be done, the file, who, and what happened. Nothing that
 * is loaded on its own stands above what can be done, so that no button moves away from whoever presses it.
 */
export function KeptCase({ course, busy, listed }: KeptCaseProps) {
  const { id, mine } = course;
  const { leaving } = readFragment(leavingInKeptFragment, course);
  return (
    <>
      <Identity course={course} busy={busy} />
      <NextSteps course={course} busy={busy} />
      {listed && listed.open.length > 0 && <JoinFirst listed={listed} />}
      <TimesCard caseId={id} />
      <RiskCard course={course} busy={busy} />
      {course.sanction && <SanctionCard sanction={course.sanction} busy={busy} />}
      {leaving && <LeavingCard leaving={leaving} busy={busy} />}
      {course.restoration && <RestorationCard restoration={course.restoration} busy={busy} />}
      <MeasureCard course={course} busy={busy} />
      {KEEPERS.filter((name) => mine.includes(name)).map((name) => (
        <FileCard key={name} caseId={id} as={name} />
      ))}
      <DuplicatesCard course={course} />
      <AskingCard caseId={id} mine={mine} />
      <EvidenceCard caseId={id} mine={mine} />
      <BundleCard caseId={id} mine={mine} />
      <NotesCard caseId={id} mine={mine} />
      {mine.includes('REGISTRAR') && <DossierCard caseId={id} />}
      <People course={course} />
      {mine.includes('REGISTRAR') && <PassesCard caseId={id} />}
      <Timeline events={course.events} openings={course.identityOpenings} emergencies={course.emergencyOpenings} />
    </>
  );
}
