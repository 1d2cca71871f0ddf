/**
 * Whether something was written since a page was last read anew. The router keeps the pages somebody has left for
 * the Back button; after such a write they are older than the server, and a save from one would be told stale.
 */
let isUnseen = false;
const listeners = new Set<(from: string) => void>();

/** The server took a write that was sent from the page at this address. */
export const tellWritten = (from: string): void => {
  isUnseen = true;
  for (const listener of listeners) listener(from);
};

/** Whether pages must be read anew; whoever asks reads them. */
export const takeUnseen = (): boolean => {
  const wasUnseen = isUnseen;
  isUnseen = false;
  return wasUnseen;
};

/** Calls back at each write; answers how to stop that. */
export const onWritten = (listener: (from: string) => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
