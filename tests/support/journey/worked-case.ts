import { readFile } from "node:fs/promises";
import { z } from "zod";

const expectations = z.record(z.string(), z.unknown());

/** A worked case as it was typed by hand from the documents. */
const workedCase = z.object({
  title: z.string(),
  scheme: z.string(),
  client: z.object({
    name: z.string(),
    nameEn: z.string(),
    address: z.string(),
    addressEn: z.string(),
    established: z.string(),
    systemSince: z.string(),
    legalRepresentative: z.string(),
    contact: z.string(),
  }),
  scope: z.string(),
  scopeEn: z.string(),
  professionalCode: z.string(),
  personnel: z.array(z.object({ group: z.string(), count: z.number(), hoursPerDay: z.number() })),
  sites: z.object({ central: z.number(), dissimilar: z.number(), similar: z.array(z.number()) }),
  complexity: z.array(z.string()).default([]),
  steps: z.array(z.object({ clock: z.string(), step: z.string(), expect: expectations.optional() })),
});

export type WorkedCase = z.output<typeof workedCase>;

export const readWorkedCase = async (name: string): Promise<WorkedCase> =>
  workedCase.parse(JSON.parse(await readFile(`tests/cases/${name}.json`, "utf8")));

/** The step whose words begin with `beginning`, with its day and what it expects. */
export const stepOf = (worked: WorkedCase, beginning: string) => {
  const step = worked.steps.find((one) => one.step.startsWith(beginning));
  if (step === undefined) throw new Error(`${worked.title} has no step ${beginning}`);
  return { day: step.clock, expected: step.expect ?? {} };
};
