import { lockName } from "@/lib/data/name-lock";
import { personStore } from "@/lib/data/person-store";
import type { Transaction } from "@/lib/data/prisma";
import type { Refusal } from "@/lib/domain/outcome";
import type { PersonContent } from "@/lib/domain/person/person-form";

/** A registration is one person's: the refusal for a number that stands on somebody else's record. */
export const registrationsElsewhere = async (
  tx: Transaction,
  content: PersonContent,
  personId: string | null,
): Promise<readonly Refusal[]> => {
  if (content.registrations.length === 0) return [];
  // One at a time: two records that take one number at once do not meet.
  await lockName(tx, "registrations");
  const numbers = content.registrations.map((row) => row.number);
  const found = await personStore.registrationElsewhere(tx, numbers, personId);
  if (found === null) return [];
  const row = numbers.indexOf(found.number);
  return [
    {
      code: "registration-number-taken",
      field: `content.registrations.${row}.number`,
      facts: { number: found.number, person: found.person.name },
    },
  ];
};
