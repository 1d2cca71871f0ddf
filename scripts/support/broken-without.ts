import { relative } from "node:path";
import { createVitest } from "vitest/node";
import type { ClauseProof } from "@/rules/schemes/clause-standing";
import configured from "../../vitest.config";
import { withoutRefusal } from "./refusal-off";

/** `broken`: the named test fails while the refusal is off. Whatever else there is to say is a fault of the map. */
export const BROKEN = ["broken", "unnoticed", "not-run", "not-refused-anywhere"] as const;
export type Broken = (typeof BROKEN)[number];

export type Project = "unit" | "integration";
export const projectOf = ({ test }: ClauseProof): Project =>
  test.startsWith("tests/unit/") ? "unit" : "integration";

const settingsOf = (project: Project) => {
  for (const each of configured.test?.projects ?? [])
    if (typeof each === "object" && "test" in each && each.test.name === project) return each.test;
  throw new Error(`no project ${project} in vitest.config.ts`);
};

/** The title as a pattern: "%s" of a table of cases stands for anything. */
const patternOf = (title: string): string =>
  `^${title.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/%[a-z]/gu, ".*")}$`;

/** The product's own modules; tests below folders of the same names are left as they are. */
const isOurs = (id: string): boolean => /^(?:rules|lib)\/.*\.ts$/u.test(relative(process.cwd(), id));

/** Runs one test with one refusal switched off, in every module that refuses for it. */
export const brokenWithout = async (proof: ClauseProof): Promise<Broken> => {
  const { code, test, title } = proof;
  const patched: string[] = [];
  const vitest = await createVitest(
    "test",
    {
      ...settingsOf(projectOf(proof)),
      config: false,
      include: [test],
      watch: false,
      reporters: [{}],
      maxWorkers: 1,
    },
    {
      resolve: { alias: { "@": process.cwd() } },
      plugins: [
        {
          name: "refusal-off",
          enforce: "pre",
          transform: (source, id) => {
            const without = isOurs(id) ? withoutRefusal(source, id, code) : null;
            if (without !== null) patched.push(id);
            return without;
          },
        },
      ],
    },
  );
  vitest.setGlobalTestNamePattern(patternOf(title));
  try {
    await vitest.start([test]);
    const tests = vitest.state
      .getTestModules()
      .flatMap((module) => [...module.children.allTests()])
      .map((each) => each.result().state);
    if (patched.length === 0) return "not-refused-anywhere";
    if (!tests.some((state) => state === "passed" || state === "failed")) return "not-run";
    return tests.includes("failed") ? "broken" : "unnoticed";
  } finally {
    await vitest.close();
  }
};
