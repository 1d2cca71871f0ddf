import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { toPlainDateOrNull } from "./parse/dates";

type Asked = Readonly<{ clientId: string; auditId: string }>;

/** Over, with its closing meeting held. */
const OVER = ["closed", "reported"];
/** Who is sent to look at the client's system; interpreters and observers come along. */
const AUDITING = ["leader", "member", "intern", "technical-expert"];

/**
 * The last day on which each person audited this client before, in another audit than the one asked about, whatever
 * the case (5.4.4.2 f). Who never did is not among them.
 */
export const lastAudited = async (
  { tx }: Db,
  { clientId, auditId }: Asked,
): Promise<ReadonlyMap<string, PlainDate>> => {
  const rows = await tx.teamMember.findMany({
    where: {
      role: { in: AUDITING },
      audit: { id: { not: auditId }, status: { in: OVER }, case: { clientId } },
    },
    orderBy: { audit: { endsOn: "asc" } },
    select: { personId: true, audit: { select: { endsOn: true } } },
  });
  return new Map(
    rows.flatMap(({ personId, audit }) => {
      const endedOn = toPlainDateOrNull(audit.endsOn);
      return endedOn === null ? [] : [[personId, endedOn] as const];
    }),
  );
};
