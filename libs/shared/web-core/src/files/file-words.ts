import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { UnauthenticatedError } from '../graph/errors.js';
import { FileRefusedError } from './send-file.js';

/** Why a file was not taken, in words that say what to do; nothing else of the form is touched. */
export function fileMistake(error: Error): MessageDescriptor {
  if (error instanceof UnauthenticatedError)
    return msg`You are no longer signed in. Sign in again in another tab, then choose the file again.`;
  switch (error instanceof FileRefusedError ? error.code : '') {
    case 'FILE_EMPTY':
      return msg`This file is empty. Open it to see what is in it, then choose it again.`;
    case 'FILE_TOO_LARGE':
      return msg`This file is larger than 10 MB. Make it smaller, for example by scanning fewer pages, then choose it again.`;
    case 'FILE_WRONG_TYPE':
      return msg`What is in this file is neither a PDF nor a JPEG, PNG, WebP or HEIC picture. Choose another.`;
    case 'FILE_BROKEN':
      return msg`The file did not arrive whole, or no program can open it. Open it to see what is in it, then choose it again.`;
    case 'FILE_LOCKED':
      return msg`This PDF opens with a password. Open it, print it to a new PDF without one, then choose that.`;
    case 'FILE_ACTIVE':
      return msg`This PDF is more than pages to read: it has a script, a form that sends, another file in it, or something that starts by itself. Print it to a new PDF, then choose that one.`;
    case 'FILE_TOO_HEAVY':
      return msg`This PDF takes too much to open: it has too many pages, or is not made as PDFs are. Print the pages that matter to a new PDF, then choose that one.`;
    case 'FILE_INFECTED':
      return msg`A virus was found in this file, and it was not kept. Have your device checked, then choose another.`;
    case 'FILE_TOO_MANY':
      return msg`Many files were sent in a short time. Wait an hour, then choose this one again.`;
    default:
      return msg`The file could not be kept. Choose it again, and tell the office if it goes on.`;
  }
}
