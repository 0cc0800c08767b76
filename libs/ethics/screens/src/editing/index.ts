/** The editions of the code as the body writes, publishes and compares them. */
export { CodeEditingScreen } from './code-editing-screen.js';
