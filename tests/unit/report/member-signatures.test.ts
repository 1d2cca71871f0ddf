import { expect, test } from "vitest";
import { memberSignatures } from "@/lib/usecases/report/report-paper";
import { DAY_2, TEAM } from "@/tests/support/conduct";

test("5.5.9.2 g): a report has a line for each member, blank where nobody signed, and none for an intern", () => {
  expect(memberSignatures({ team: TEAM }, [])).toEqual([{ name: null, signedOn: null }]);
  expect(memberSignatures({ team: TEAM }, [{ personId: "member", signedOn: DAY_2 }])).toEqual([
    { name: "member-name", signedOn: DAY_2 },
  ]);
});

test("5.5.9.2 g): an intern who signed stands on the report", () => {
  expect(memberSignatures({ team: TEAM }, [{ personId: "intern", signedOn: DAY_2 }])).toEqual([
    { name: null, signedOn: null },
    { name: "intern-name", signedOn: DAY_2 },
  ]);
});
