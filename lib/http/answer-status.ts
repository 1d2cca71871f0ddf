import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

declare global {
  var certdeskAnswers: AsyncLocalStorage<ServerResponse> | undefined;
}

/** On globalThis, because the server and the pages are bundled apart and must mean the same answer. */
const answers = (): AsyncLocalStorage<ServerResponse> =>
  (globalThis.certdeskAnswers ??= new AsyncLocalStorage());

/** Handles one request so that its page can reach the answer. */
export const answering = (response: ServerResponse, handle: () => void): void => {
  answers().run(response, handle);
};

/**
 * Sets the status of the page that is being rendered. Next offers a page 404 alone, and only with an empty body
 * that scripts fill in: a stranger without them would read nothing. False where nobody listens any more, or the
 * server is not ours (`next dev`).
 */
export const answerWith = (status: 400 | 404): boolean => {
  const response = answers().getStore();
  if (response === undefined || response.headersSent) return false;
  response.statusCode = status;
  return true;
};
