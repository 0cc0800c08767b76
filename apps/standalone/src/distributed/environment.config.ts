/** What this process was started with, which the processes that it starts are given too. */
export const inherited: Readonly<NodeJS.ProcessEnv> = process.env;
