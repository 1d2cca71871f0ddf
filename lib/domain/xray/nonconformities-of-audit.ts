import { latestVerification } from "./limits";
import type { XraySource } from "./xray-source";

/** How each was agreed to be verified, and the day; what is not agreed yet is not known (5.5.8.2). */
export const nonconformitiesOf = ({ nonconformities, systems, file }: XraySource) =>
  nonconformities.map((row) => ({
    ...{ number: row.number, grade: row.grade, unit: row.unit, statement: row.statement, status: row.status },
    ...{ raisedOn: row.raisedOn, verifiedOn: row.verifiedOn },
    clause: `${row.criterion} ${row.clause}`,
    way: row.verificationAgreedOn === null ? null : row.verificationWay,
    agreedOn: row.verificationAgreedOn === null ? null : row.verificationPlannedOn,
    latestOn: latestVerification(systems, row, file.closing?.heldOn ?? null),
  }));

/** The report ticks a way for each that was agreed: one way is told where all share it. */
export const followUpOf = ({ nonconformities, nextAuditBefore }: XraySource) => {
  const agreed = nonconformities.filter(({ verificationAgreedOn }) => verificationAgreedOn !== null);
  const ways = new Set(agreed.map(({ verificationWay }) => verificationWay));
  const days = agreed.flatMap(({ verificationPlannedOn }) => verificationPlannedOn ?? []);
  return {
    way: ways.size === 1 ? ([...ways][0] ?? null) : null,
    agreedOn: days.toSorted().at(-1) ?? null,
    nextAuditBefore,
  };
};
