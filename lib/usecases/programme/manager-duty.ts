import { competenceStore } from "@/lib/data/competence-store";
import type { CaseHead } from "@/lib/data/case-store";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { uncoveredCodes } from "@/lib/domain/person/competence";
import type { Context } from "../framework/context";

const FUNCTION = "programme-manager";

/** The person who may manage the programme of this case: with a competence record for its scheme and codes (3(2)). */
export const programmeManager = async (
  context: Context,
  head: CaseHead,
  codes: readonly string[],
): Promise<Outcome<string>> => {
  const { personId } = context.actor;
  if (personId === null) return refused({ code: "no-person-behind-account", facts: { duty: FUNCTION } });
  const open = uncoveredCodes(await competenceStore.ofPerson(context.db, personId), {
    function: FUNCTION,
    scheme: head.scheme,
    codes,
    on: context.today,
  });
  if (open === null)
    return refused({
      code: "competence-record-missing",
      clause: "3(2)",
      facts: { function: FUNCTION, scheme: head.scheme },
    });
  if (open.length > 0)
    return refused({
      code: "competence-lacks-codes",
      clause: "3(2)",
      facts: { function: FUNCTION, codes: open },
    });
  return accepted(personId);
};
