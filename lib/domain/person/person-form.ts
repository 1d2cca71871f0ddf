import { z } from "zod";
import { day, id, line, optionalDay, optionalLine, version } from "../fields";
import { isProfessionalCode } from "./professional-code";

/** Functions whose competence is assessed and dated (3(2)), named like the roles that use them. */
export const COMPETENCE_FUNCTIONS = [
  "application-reviewer",
  "programme-manager",
  "report-reviewer",
  "decision-maker",
] as const;

const ROWS = 100;

/** Rows that say what an earlier row already said. */
const repeats = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly number[] => {
  const first = new Map<string, number>();
  rows.forEach((row, index) => first.has(key(row)) || first.set(key(row), index));
  return rows.flatMap((row, index) => (first.get(key(row)) === index ? [] : [index]));
};
const scheme = line(40);

const professionalCode = line(20).refine(isProfessionalCode, { params: { code: "professional-code" } });

export const registrationForm = z
  .object({
    number: line(60),
    system: line(20),
    status: z.enum(["formal", "intern"]),
    validFrom: day,
    validTo: day,
  })
  .refine((row) => row.validFrom <= row.validTo, {
    path: ["validTo"],
    params: { code: "ends-before-it-begins" },
  });

export const personForm = z
  .object({
    name: line(100),
    nameEn: optionalLine(100),
    isBodyStaff: z.boolean(),
    isFullTime: z.boolean(),
    canLead: z.boolean(),
    practisesOnlyHere: z.boolean(),
    phone: optionalLine(60),
    activeFrom: day,
    activeUntil: optionalDay,
    registrations: z.array(registrationForm).max(ROWS),
    professionalCodes: z
      .array(z.object({ scheme, code: professionalCode, validFrom: day, validTo: optionalDay }))
      .max(1_000),
    competenceRecords: z
      .array(
        z.object({
          function: z.enum(COMPETENCE_FUNCTIONS),
          scheme,
          codes: z.array(professionalCode).max(ROWS),
          assessedOn: day,
          validTo: optionalDay,
          note: optionalLine(500),
        }),
      )
      .max(ROWS),
  })
  // Full-time is said of the body's own staff only.
  .refine((person) => person.isBodyStaff || !person.isFullTime, {
    path: ["isFullTime"],
    params: { code: "full-time-needs-employment" },
  })
  .superRefine((person, context) => {
    const refuse = (list: string, row: number, field: string) => {
      context.addIssue({ code: "custom", path: [list, row, field], params: { code: "row-twice" } });
    };
    for (const row of repeats(person.registrations, (one) => one.number))
      refuse("registrations", row, "number");
    for (const row of repeats(person.professionalCodes, (one) => `${one.scheme} ${one.code}`))
      refuse("professionalCodes", row, "code");
  });

export type PersonContent = z.output<typeof personForm>;

export const registerPersonForm = z.object({ content: personForm });
export const changePersonForm = z.object({ personId: id, version, content: personForm });
