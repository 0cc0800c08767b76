/** The code of ethics: reading it, signing it, and the reminder while it is unsigned. */
export { SignTheCodeBanner } from './code/sign-the-code-banner.js';
/** Reads the screen of the code itself, when somebody first opens it. */
export const codeScreens = () => import('./code/code-screen.js');
