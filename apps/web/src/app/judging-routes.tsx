import { getRouteApi, lazyRouteComponent } from '@tanstack/react-router';
import { readCourseScreens, readGuidedScreens, readJudgingScreens } from './speak.js';

const SheetScreen = lazyRouteComponent(readJudgingScreens, 'SheetScreen');
const ModerationScreen = lazyRouteComponent(readJudgingScreens, 'ModerationScreen');
const AppealScreen = lazyRouteComponent(readJudgingScreens, 'AppealScreen');
const CourseScreen = lazyRouteComponent(readCourseScreens, 'CourseScreen');
const GuidedScreen = lazyRouteComponent(readGuidedScreens, 'GuidedScreen');

const sheet = getRouteApi('/signed-in/assessments/$id');
const moderation = getRouteApi('/signed-in/assessments/moderation/$applicationId');
const appeal = getRouteApi('/signed-in/assessments/appeal/$id');
const step = getRouteApi('/signed-in/standing/apply/$step');
const criterion = getRouteApi('/signed-in/standing/apply/criterion/$code');
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

/** An application that I write: all its steps. */
export function GuidedRoute() {
  return <GuidedScreen />;
}

/** One of its steps. */
export function GuidedStepRoute() {
  const { step: name } = step.useParams();
  return <GuidedScreen step={name} />;
}

/** One criterion of it. */
export function GuidedCriterionRoute() {
  const { code } = criterion.useParams();
  return <GuidedScreen criterion={code} />;
}
