import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readAssessorScreens, readOfficeScreens } from './speak.js';

const ApplicationsScreen = lazyRouteComponent(readOfficeScreens, 'ApplicationsScreen');
const AssessmentsScreen = lazyRouteComponent(readAssessorScreens, 'AssessmentsScreen');
const applications = getRouteApi('/signed-in/office/applications');
const assessments = getRouteApi('/signed-in/assessments');

/** The office's list of applications, as the address asks for it. */
export function ApplicationsRoute() {
  const search = applications.useSearch();
  const navigate = applications.useNavigate();
  return (
    <ApplicationsScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}

/** What the reader assesses, as the address asks for it. */
export function AssessmentsRoute() {
  const search = assessments.useSearch();
  const navigate = assessments.useNavigate();
  return (
    <AssessmentsScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
