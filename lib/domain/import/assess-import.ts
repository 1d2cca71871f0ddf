import type { PlainDate } from "@/rules/core/plain-date";
import { schemeIds } from "@/rules/schemes/registry";
import { creditCodeFault } from "../client/credit-code";
import {
  parseCertificate,
  parseOrganisation,
  parsePerson,
  parseRegistration,
  type CertificateRow,
  type OrganisationRow,
  type Parsed,
  type PersonRow,
  type RegistrationRow,
} from "./import-rows";
import {
  certificateFaults,
  secondCertificate,
  unknownCriteria,
  type HeldCertificate,
} from "./assess-certificate-row";
import { fault, type ImportFault, type RawRow, type SheetKey } from "./import-sheets";

/** What the database already knows of the keys in the file: each with what tells whether it is the same thing. */
export type KnownRecords = Readonly<{
  /** Names by credit code or registration certificate. */
  clients: ReadonlyMap<string, string>;
  /** Names by person number. */
  people: ReadonlyMap<string, string>;
  /** Person numbers by registration number. */
  registrations: ReadonlyMap<string, string>;
  /** Clients' keys by number of a certificate carried over before. */
  carried: ReadonlyMap<string, string>;
  /** Numbers of certificates issued here. */
  issued: ReadonlySet<string>;
  /** Certificates of the clients named that are in force, issued here or carried over. */
  inForce: readonly HeldCertificate[];
}>;

export type RowStatus = "new" | "exists" | "refused";

/** What the import would do with one row, and why not. */
export type ImportRow = Readonly<{
  sheet: SheetKey;
  row: number;
  key: string;
  name: string;
  status: RowStatus;
  faults: readonly ImportFault[];
  warnings: readonly ImportFault[];
}>;

/** Everything to be written, in the order in which one rests on another. */
export type ImportPlan = Readonly<{
  organisations: readonly OrganisationRow[];
  people: readonly PersonRow[];
  registrations: readonly RegistrationRow[];
  certificates: readonly CertificateRow[];
}>;

export type ImportReading = Readonly<{ rows: readonly ImportRow[]; plan: ImportPlan }>;

/** Numbers the register gives by itself: a person brought along keeps another. */
const OWN_PERSON_NUMBER = /^P\d{4,}$/;

export const organisationKey = (row: OrganisationRow): string =>
  row.creditCode === "" ? row.registrationCertificate.toUpperCase() : row.creditCode;

type Judged<T> = Readonly<{ row: ImportRow; value: T | null }>;

type Sheet<T> = Readonly<{
  parse: (cells: RawRow["cells"]) => Parsed<T>;
  keyOf: (value: T) => string;
  nameOf: (value: T) => string;
  /** Of what is known under the key: undefined when nothing is, else whether it is the same. */
  sameAsKnown: (value: T) => boolean | undefined;
  check?: (value: T) => readonly ImportFault[];
  warn?: (value: T) => readonly ImportFault[];
}>;

const judgeSheet = <T>(raws: readonly RawRow[], sheet: Sheet<T>): readonly Judged<T>[] => {
  const seen = new Map<string, number>();
  return raws.map(({ sheet: key, row, cells }) => {
    const parsed = sheet.parse(cells);
    const place = { sheet: key, row, warnings: [] };
    if (!parsed.ok)
      return {
        row: {
          ...place,
          key: cells["number"] ?? "",
          name: cells["name"] ?? "",
          status: "refused",
          faults: parsed.faults,
        },
        value: null,
      };
    const { value } = parsed;
    const id = sheet.keyOf(value);
    const before = seen.get(id);
    seen.set(id, before ?? row);
    const same = sheet.sameAsKnown(value);
    const faults = [
      ...(before === undefined ? [] : [fault(null, "import-twice-in-file", { key: id, row: before })]),
      ...(same === false ? [fault(null, "import-known-differently", { key: id })] : []),
      ...(sheet.check?.(value) ?? []),
    ];
    const status: RowStatus = faults.length > 0 ? "refused" : same === true ? "exists" : "new";
    return {
      row: {
        ...place,
        key: id,
        name: sheet.nameOf(value),
        status,
        faults,
        warnings: sheet.warn?.(value) ?? [],
      },
      value: status === "refused" ? null : value,
    };
  });
};

const same = (known: ReadonlyMap<string, string>, key: string, value: string): boolean | undefined =>
  known.has(key) ? known.get(key) === value : undefined;

const accepted = <T>(judged: readonly Judged<T>[]): readonly T[] =>
  judged.flatMap(({ value }) => (value === null ? [] : [value]));

const fresh = <T>(judged: readonly Judged<T>[]): readonly T[] =>
  judged.flatMap(({ row, value }) => (value === null || row.status !== "new" ? [] : [value]));

const schemeFaults = (scheme: string): readonly ImportFault[] =>
  schemeIds.includes(scheme) ? [] : [fault("scheme", "import-scheme-unknown", { scheme, known: schemeIds })];

/**
 * Judges every row by the same forms and rules as a person at the keyboard, then against the rows before it and
 * against what is on file: all faults of all rows at once, and what would be written if there are none.
 */
export const assessImport = (
  raws: readonly RawRow[],
  known: KnownRecords,
  today: PlainDate,
): ImportReading => {
  const of = (sheet: SheetKey) => raws.filter((raw) => raw.sheet === sheet);
  const organisations = judgeSheet<OrganisationRow>(of("organisations"), {
    ...{ parse: parseOrganisation, keyOf: organisationKey, nameOf: ({ name }) => name },
    sameAsKnown: (value) => same(known.clients, organisationKey(value), value.name),
    warn: ({ creditCode }) =>
      creditCode !== "" && creditCodeFault(creditCode) === "checksum"
        ? [fault("creditCode", "credit-code-checksum", { code: creditCode })]
        : [],
  });
  const people = judgeSheet<PersonRow>(of("people"), {
    ...{ parse: parsePerson, keyOf: ({ number }) => number, nameOf: ({ content }) => content.name },
    sameAsKnown: ({ number, content }) => same(known.people, number, content.name),
    check: ({ number, scheme }) => [
      ...(OWN_PERSON_NUMBER.test(number) && !known.people.has(number)
        ? [fault("number", "import-number-reserved", { number })]
        : []),
      ...(scheme === "" ? [] : schemeFaults(scheme)),
    ],
  });
  const persons = new Set([...known.people.keys(), ...accepted(people).map(({ number }) => number)]);
  const registrations = judgeSheet<RegistrationRow>(of("registrations"), {
    ...{
      parse: parseRegistration,
      keyOf: ({ number }) => number,
      nameOf: ({ personNumber }) => personNumber,
    },
    sameAsKnown: ({ number, personNumber }) => same(known.registrations, number, personNumber),
    check: ({ personNumber }) =>
      persons.has(personNumber)
        ? []
        : [fault("personNumber", "import-person-unknown", { number: personNumber })],
  });
  const inFile = of("certificates").flatMap(({ cells }) => {
    const { number, client, scheme } = cells;
    return number && client && scheme ? [{ number, client: client.toUpperCase(), scheme }] : [];
  });
  const clients = new Set([...known.clients.keys(), ...accepted(organisations).map(organisationKey)]);
  const certificates = judgeSheet<CertificateRow>(of("certificates"), {
    ...{ parse: parseCertificate, keyOf: ({ number }) => number, nameOf: ({ client }) => client },
    sameAsKnown: ({ number, client }) => same(known.carried, number, client),
    check: (certificate) => [
      ...(clients.has(certificate.client)
        ? []
        : [fault("client", "import-client-unknown", { client: certificate.client })]),
      ...(known.issued.has(certificate.number)
        ? [fault("number", "import-number-issued-here", { number: certificate.number })]
        : []),
      ...schemeFaults(certificate.scheme),
      ...certificateFaults(certificate, today),
    ],
    warn: (certificate) => [
      ...unknownCriteria(certificate),
      ...secondCertificate(certificate, [...known.inForce, ...inFile]),
    ],
  });
  return {
    rows: [organisations, people, registrations, certificates].flatMap((judged) =>
      judged.map(({ row }) => row),
    ),
    plan: {
      organisations: fresh(organisations),
      people: fresh(people),
      registrations: fresh(registrations),
      certificates: fresh(certificates),
    },
  };
};
