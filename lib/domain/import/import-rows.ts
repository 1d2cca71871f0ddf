import { z } from "zod";
import type { Facts } from "../outcome";
import { certificateNumberKey, isCertificateNumberKey } from "../certificate/certificate-number";
import { addClientForm } from "../client/client-forms";
import { day, line, optionalLine } from "../fields";
import { issueCode } from "../issue-code";
import { personForm, registrationForm, type PersonContent } from "../person/person-form";
import { fault, type ImportFault, type RawRow } from "./import-sheets";

type Cells = RawRow["cells"];
export type Parsed<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; faults: readonly ImportFault[] }>;

/** The words of the workbook for what our forms hold as codes; a word that is none is refused by the form. */
const WORDS: Readonly<Record<string, string | boolean>> = {
  ...{ 是: true, 否: false, yes: true, no: false },
  ...{ 正式: "formal", 实习: "intern" },
  ...{ 初次: "initial", 监督: "surveillance", 再认证: "recertification" },
};

const word = (cell: string | undefined): string | boolean => WORDS[(cell ?? "").toLowerCase()] ?? cell ?? "";

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split(/[;；,，、\n]+/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

const codes = (cell: string | undefined): readonly string[] =>
  list(cell).flatMap((part) => part.split(/\s+/));

/** Where a fault of a nested field stands in the sheet: the column it was made from. */
const columnOf = (path: readonly PropertyKey[]): string | null => {
  const [first, , inner] = path;
  if (first === undefined) return null;
  // The codes begin with the first day of work: what is wrong with it stands in that column, and once.
  if (first === "professionalCodes" && inner === "validFrom") return "activeFrom";
  return first === "professionalCodes" ? "codes" : String(first);
};

const parse = <S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> => {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const told = (code: string, facts: Facts, path: readonly PropertyKey[]): ImportFault =>
    fault(columnOf(path), code, facts);
  const faults = result.error.issues.map((issue) => {
    const { code, facts } = issueCode(issue);
    return told(code, facts, issue.path);
  });
  const isSame = (one: ImportFault, other: ImportFault): boolean =>
    one.column === other.column && one.code === other.code;
  return {
    ok: false,
    faults: faults.filter((one, index) => faults.findIndex((other) => isSame(one, other)) === index),
  };
};

export const parseOrganisation = (cells: Cells) =>
  parse(addClientForm, {
    ...cells,
    country: cells["country"] === "" ? "CN" : (cells["country"] ?? "CN").toUpperCase(),
    creditCode: cells["creditCode"] ?? "",
  });

/** A person with the number the body gave, and the scheme of its codes. */
export type PersonRow = Readonly<{ number: string; scheme: string; content: PersonContent }>;

/** The person as the register's own form takes it, its codes valid from the first day of work. */
export const parsePerson = (cells: Cells): Parsed<PersonRow> => {
  const { number, scheme = "", activeFrom } = cells;
  const content = parse(personForm, {
    ...{ name: cells["name"], nameEn: cells["nameEn"] ?? "", phone: cells["phone"] ?? "", activeFrom },
    ...{ isBodyStaff: word(cells["isBodyStaff"]), isFullTime: word(cells["isFullTime"]) },
    ...{ canLead: word(cells["canLead"]), practisesOnlyHere: word(cells["practisesOnlyHere"]) },
    ...{ activeUntil: null, registrations: [], competenceRecords: [] },
    professionalCodes: codes(cells["codes"]).map((code) => ({
      ...{ scheme, code, validFrom: activeFrom, validTo: null },
    })),
  });
  const numbered = parse(line(40), number);
  const faults = [
    ...(numbered.ok ? [] : numbered.faults.map(({ code, facts }) => fault("number", code, facts))),
    ...(content.ok ? [] : content.faults),
  ];
  if (!numbered.ok || !content.ok) return { ok: false, faults };
  return { ok: true, value: { number: numbered.value, scheme, content: content.value } };
};

const registrationRow = registrationForm.and(z.object({ personNumber: line(40) }));

export const parseRegistration = (cells: Cells) =>
  parse(registrationRow, { ...cells, status: word(cells["status"]) });

const certificateRow = z
  .object({
    // What nobody could look up is no number to be carried over.
    number: line(60).refine((number) => isCertificateNumberKey(certificateNumberKey(number)), {
      params: { code: "not-a-certificate-number" },
    }),
    client: line(100).transform((value) => value.toUpperCase()),
    scheme: line(40),
    criteria: z.array(line(60)).min(1).max(20),
    scope: line(2_000),
    scopeEn: optionalLine(2_000),
    ...{ decidedOn: day, firstDay: day, lastDay: day },
    lastAuditKind: z.enum(["initial", "surveillance", "recertification"]),
    lastAuditEnd: day,
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, {
    ...{ path: ["lastDay"], params: { code: "ends-before-it-begins" } },
  });

export type CertificateRow = z.output<typeof certificateRow>;

export const parseCertificate = (cells: Cells) =>
  parse(certificateRow, {
    ...cells,
    scopeEn: cells["scopeEn"] ?? "",
    criteria: list(cells["criteria"]),
    lastAuditKind: word(cells["lastAuditKind"]),
  });

export type OrganisationRow = z.output<typeof addClientForm>;
export type RegistrationRow = z.output<typeof registrationRow>;
