import { competenceStore } from "@/lib/data/competence-store";
import type { CaseHead } from "@/lib/data/case-store";
import { schemesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, refused, type Outcome, type Refusal } from "@/lib/domain/outcome";
import { uncoveredCodes } from "@/lib/domain/person/competence";
import type { Context } from "../framework/context";

const FUNCTION = "programme-manager";

/** The person who may manage the programme of this case: with a competence record for its schemes and codes (3(2)). */
export const programmeManager = async (
  context: Context,
  head: CaseHead,
  codes: readonly string[],
): Promise<Outcome<string>> => {
  const { personId } = context.actor;
  if (personId === null) return refused({ code: "no-person-behind-account", facts: { duty: FUNCTION } });
  const records = await competenceStore.ofPerson(context.db, personId);
  const refusals = schemesOfCase(head).flatMap(({ scheme }): readonly Refusal[] => {
    const open = uncoveredCodes(records, { function: FUNCTION, scheme, codes, on: context.today });
    const facts = { function: FUNCTION, scheme };
    if (open === null) return [{ code: "competence-record-missing", clause: "3(2)", facts }];
    return open.length === 0
      ? []
      : [{ code: "competence-lacks-codes", clause: "3(2)", facts: { ...facts, codes: open } }];
  });
  return refusals.length > 0 ? refused(...refusals) : accepted(personId);
};
