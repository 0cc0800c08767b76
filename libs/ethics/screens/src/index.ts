/** The code of ethics: reading it, signing it, and the reminder while it is unsigned. */
export { CodeScreen } from './code/code-screen.js';
export { SignTheCodeBanner } from './code/sign-the-code-banner.js';
