import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readReportScreens } from './speak.js';

const ReportScreen = lazyRouteComponent(readReportScreens, 'ReportScreen');
const route = getRouteApi('/signed-in/supervision/reports/$reportId');

/** One report, by the id that the address names. */
export function ReportRoute() {
  const { reportId } = route.useParams();
  return <ReportScreen key={reportId} reportId={reportId} />;
}
