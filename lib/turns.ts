/** At most `atOnce` pieces of work run at a time; the others wait in line, and with `line` of them waiting none joins. */
export const turns = (atOnce: number, line = Number.POSITIVE_INFINITY) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    isFull: (): boolean => waiting.length >= line,
    take: async <T>(work: () => Promise<T>): Promise<T> => {
      if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The place is handed on, not freed: nobody who comes in between can take it.
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
};
