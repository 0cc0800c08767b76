/** What a failure to start means to whoever started it. */
export function problemInWords(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken: stop what uses it, or choose another with PORT=4001 npm start.';
  if (code === 'EACCES' || code === 'EPERM')
    return `The data folder cannot be written: ${error.message}. Choose another with STANDING_DATA=/path npm start.`;
  if (code === 'ENOSPC' || /no space left/i.test(error.message))
    return 'The disk is full: free some space and start again.';
  if (code === 'ECONNREFUSED')
    return `A server could not be reached: ${error.message}. Check DATABASE_URL and REDIS_URL.`;
  if (error.name === 'DataFolderInUse') return error.message;
  return error.stack ?? error.message;
}
