import { getRouteApi } from '@tanstack/react-router';
import { CaseScreen, MyCaseScreen } from '@standing/complaints/screens';

export {
  AccessScreen,
  BoardScreen,
  CasesScreen,
  ConflictsScreen,
  EmergencyScreen,
  FiguresScreen,
  ReportsScreen,
  RetentionScreen,
  RosterScreen,
  TakeDownScreen,
} from '@standing/complaints/screens';

const one = getRouteApi('/signed-in/cases/$caseId');
const own = getRouteApi('/signed-in/my-case/$reference');

/** One case, by the id that the address names. */
export function CaseRoute() {
  const { caseId } = one.useParams();
  return <CaseScreen key={caseId} caseId={caseId} />;
}

/** The reader's own case, by the reference that their letter names. */
export function MyCaseRoute() {
  const { reference } = own.useParams();
  return <MyCaseScreen key={reference} reference={reference} />;
}
