import { accepted, refused, type Outcome } from "../outcome";
import { isAuditing, isLeader, memberOf, type ConductFile, type TeamRow } from "./conduct-file";

type Audit = Pick<ConductFile, "team">;

/** The acting person as a member of this very audit's team; being on another audit of the case is not enough. */
export const asMember = (file: Audit, personId: string | null): Outcome<TeamRow> => {
  const member = memberOf(file, personId);
  return member !== null && isAuditing(file, personId)
    ? accepted(member)
    : refused({ code: "not-of-this-audit", clause: "5.4.4" });
};

/** What only the leader answers for: the report, the conclusion (5.5.9.2). */
export const asLeader = (file: Audit, personId: string | null, clause: string): Outcome<TeamRow> => {
  const member = memberOf(file, personId);
  if (member !== null && isLeader(file, personId)) return accepted(member);
  const leader = file.team.find((each) => each.role === "leader")?.name ?? "";
  return refused({ code: "only-the-leader", clause, facts: { leader } });
};

/** An intern writes notes under guidance; what closes a matter is a registered auditor's (5.4.4.6). */
export const asAuditor = (file: Audit, personId: string | null): Outcome<TeamRow> => {
  const member = asMember(file, personId);
  if (!member.ok || member.value.role !== "intern") return member;
  return refused({ code: "intern-may-not-verify", clause: "5.4.4" });
};
