/** How an application goes, in a piece of its own: whoever has none never reads it. */
export { CourseScreen } from './course-screen.js';
