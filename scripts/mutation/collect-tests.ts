import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

export type CollectedTest = {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
};

type Register = (name: string, run: () => unknown) => void;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** A row of a table is the arguments, or the only one. */
const withEach = (register: Register) =>
  Object.assign(register, {
    each:
      (rows: readonly unknown[]) =>
      (name: string, run: (...row: readonly unknown[]) => unknown): void => {
        for (const row of rows) {
          const given: readonly unknown[] = Array.isArray(row) ? row : [row];
          register(name, () => run(...given));
        }
      },
  });

/** What stands under the name "vitest" while the bundle of the unit tests is loaded: it only collects. */
export const collector = () => {
  const tests: CollectedTest[] = [];
  const met = new Map<string, number>();
  let file = "";
  let around: readonly string[] = [];

  const test: Register = (name, run) => {
    const title = [...around, name].join(" › ");
    const place = `${file}#${title}`;
    const times = (met.get(place) ?? 0) + 1;
    met.set(place, times);
    tests.push({ id: times === 1 ? place : `${place} (${times})`, file, name: title, run });
  };

  const describe: Register = (name, run) => {
    const outer = around;
    around = [...outer, name];
    run();
    around = outer;
  };

  /** Called at the head of each test file. */
  const enterFile = (path: string): void => void (file = path);
  const vitest = { test: withEach(test), describe: withEach(describe), expect: chai.expect, enterFile };
  return { tests, vitest };
};
