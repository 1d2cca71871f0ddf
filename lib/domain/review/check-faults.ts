import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import type { ReviewCheck } from "./review-form";

/** What keeps a check from being a fact (5.3.1): its source, and a day between the application and today. */
export const checkFaults = (
  check: ReviewCheck,
  index: number,
  clause: string,
  { receivedOn, today }: Readonly<{ receivedOn: PlainDate; today: PlainDate }>,
): readonly Refusal[] => {
  const facts = { subject: check.subject };
  const at = (field: string) => `checks.${index}.${field}`;
  const found: Refusal[] = [];
  if (check.source === "") found.push({ code: "check-without-source", clause, field: at("source"), facts });
  if (check.checkedOn === null)
    found.push({ code: "check-without-day", clause, field: at("checkedOn"), facts });
  if (check.checkedOn !== null && check.checkedOn > today)
    found.push({ code: "check-in-the-future", clause, field: at("checkedOn"), facts });
  if (check.checkedOn !== null && check.checkedOn < receivedOn)
    found.push({
      code: "check-before-application",
      clause,
      field: at("checkedOn"),
      facts: { ...facts, on: check.checkedOn, receivedOn },
    });
  return found;
};
