const HANG_UP: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
const PARENT_CHECK_MS = 1000;

type Undo = () => Promise<void>;

export type Ending = {
  /** Remembers what must be undone when the process is asked to end; undone in reverse order. */
  readonly undoLater: (undo: Undo) => void;
  readonly end: (exitCode: number) => Promise<never>;
};

/** Ctrl-C, kill and a closed terminal end everything in good order; a second Ctrl-C changes nothing. */
export function orderlyEnding(): Ending {
  const undos: Undo[] = [];
  let ending: Promise<never> | undefined;
  const end = (exitCode: number): Promise<never> => {
    ending ??= undoAll(undos, exitCode);
    return ending;
  };
  for (const signal of HANG_UP) {
    process.on(signal, () => {
      if (!ending) console.log("\nStopping ...");
      void end(0);
    });
  }
  endWithNpm(end);
  return { undoLater: (undo) => undos.push(undo), end };
}

async function undoAll(undos: Undo[], exitCode: number): Promise<never> {
  for (const undo of undos.reverse()) {
    try {
      await undo();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  process.exit(exitCode);
}

/** kill -9 of npm reaches npm alone: without this we would serve on, unseen, and hold the port. */
function endWithNpm(end: Ending["end"]): void {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end(1);
  }, PARENT_CHECK_MS).unref();
}
