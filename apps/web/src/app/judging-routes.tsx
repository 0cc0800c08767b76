import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readCourseScreens, readJudgingScreens } from './speak.js';

const SheetScreen = lazyRouteComponent(readJudgingScreens, 'SheetScreen');
const ModerationScreen = lazyRouteComponent(readJudgingScreens, 'ModerationScreen');
const AppealScreen = lazyRouteComponent(readJudgingScreens, 'AppealScreen');
const CourseScreen = lazyRouteComponent(readCourseScreens, 'CourseScreen');

const sheet = getRouteApi('/signed-in/assessments/$id');
const moderation = getRouteApi('/signed-in/assessments/moderation/$applicationId');
const appeal = getRouteApi('/signed-in/assessments/appeal/$id');
const course = getRouteApi('/signed-in/standing/application/$applicationId');

/** An assessor's own sheet. */
export function SheetRoute() {
  const { id } = sheet.useParams();
  return <SheetScreen key={id} id={id} />;
}

/** Both sheets of an application, for whoever moderates. */
export function ModerationRoute() {
  const { applicationId } = moderation.useParams();
  return <ModerationScreen key={applicationId} applicationId={applicationId} />;
}

/** An appeal before one of its panel. */
export function AppealRoute() {
  const { id } = appeal.useParams();
  return <AppealScreen key={id} id={id} />;
}

/** My own application. */
export function CourseRoute() {
  const { applicationId } = course.useParams();
  return <CourseScreen key={applicationId} applicationId={applicationId} />;
}
