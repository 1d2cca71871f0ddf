import { addDays, addMonths, type PlainDate } from "@/rules/core/plain-date";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import type { CertificateRow } from "./import-rows";
import { fault, type ImportFault } from "./import-sheets";

/** A certificate of a client for a scheme. */
export type HeldCertificate = Readonly<{ number: string; client: string; scheme: string }>;

const MONTHS_PER_YEAR = 12;

/**
 * The last day a certificate can have (9.2): an initial one counts from its decision; any later one may have been
 * renewed ahead of its end, as early as recertification is first brought to mind (6.2).
 */
const latestLastDay = ({ scheme, lastAuditKind, firstDay }: CertificateRow): PlainDate => {
  const { validity, clocks } = latestEdition(scheme);
  const earliest = clocks.reminders["recertification-request"].map(({ count }) => -count);
  const ahead = lastAuditKind === "initial" ? 0 : Math.max(0, ...earliest);
  return addDays(addMonths(firstDay, validity.years * MONTHS_PER_YEAR + ahead), -1);
};

const lengthFaults = (certificate: CertificateRow): readonly ImportFault[] => {
  const { scheme, lastDay, firstDay } = certificate;
  if (!schemeIds.includes(scheme)) return [];
  const latest = latestLastDay(certificate);
  return lastDay > latest
    ? [fault("lastDay", "import-certificate-too-long", { firstDay, lastDay, latest })]
    : [];
};

/** The audit a decision rests on comes before it; a surveillance audit comes after. */
const orderFaults = ({
  lastAuditKind,
  lastAuditEnd,
  decidedOn,
  firstDay,
}: CertificateRow): readonly ImportFault[] => {
  const isSurveillance = lastAuditKind === "surveillance";
  const isOutOfOrder = isSurveillance ? lastAuditEnd < decidedOn : lastAuditEnd > decidedOn;
  const code = isSurveillance ? "import-surveillance-before-decision" : "import-audit-after-decision";
  return [
    ...(firstDay < decidedOn
      ? [fault("firstDay", "import-valid-before-decision", { firstDay, decidedOn })]
      : []),
    ...(isOutOfOrder ? [fault("lastAuditEnd", code, { lastAuditEnd, decidedOn })] : []),
  ];
};

/** What makes a certificate brought along one that cannot be, or is no longer in force. */
export const certificateFaults = (certificate: CertificateRow, today: PlainDate): readonly ImportFault[] => {
  const { lastDay } = certificate;
  const future = (["decidedOn", "lastAuditEnd"] as const)
    .filter((column) => certificate[column] > today)
    .map((column) => fault(column, "import-day-in-the-future", { day: certificate[column] }));
  return [
    ...(lastDay < today ? [fault("lastDay", "import-certificate-expired", { lastDay })] : []),
    ...lengthFaults(certificate),
    ...(future.length > 0 ? future : orderFaults(certificate)),
  ];
};

/** Criteria the scheme does not name: an older edition may well be right, a slip of the pen as well. */
export const unknownCriteria = ({ scheme, criteria }: CertificateRow): readonly ImportFault[] => {
  if (!schemeIds.includes(scheme)) return [];
  const known = latestEdition(scheme).criteria.map(({ list }) => list.name);
  const unknown = criteria.filter((criterion) => !known.includes(criterion));
  return unknown.length > 0
    ? [fault("criteria", "import-criteria-unknown", { criteria: unknown, known })]
    : [];
};

/** One client rarely holds two certificates of one scheme. */
export const secondCertificate = (
  { number, client, scheme }: CertificateRow,
  held: readonly HeldCertificate[],
): readonly ImportFault[] => {
  const other = held.find((one) => one.client === client && one.scheme === scheme && one.number !== number);
  return other === undefined ? [] : [fault("number", "import-second-certificate", { other: other.number })];
};
