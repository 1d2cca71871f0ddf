import { beforeEach, expect, test } from "vitest";
import { NotFoundError } from "@/lib/data/errors";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import { accepted } from "@/tests/support/contract-path";
import { resetDatabase } from "@/tests/support/database";
import { asked, explain } from "@/tests/support/explained";
import { makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

test("2.2: an explanation is read by whoever reads the case, and by nobody else", async () => {
  const { client, caseId } = await accepted();
  const stranger = await makeClient("白石", "91350100M000100Y51");
  await expect(asked(stranger, caseId, { figure: "total-days" })).rejects.toThrow(NotFoundError);
  expect((await explain(client, caseId, { figure: "total-days" })).value).toBe(4);
});

test("a figure that the case does not have, or one asked for wrongly, is not found", async () => {
  const { reviewer, caseId } = await accepted();
  const missing = async (figure: FigureOf) =>
    expect(asked(reviewer, caseId, figure)).rejects.toThrow(NotFoundError);
  await missing({ figure: "last-day" });
  await missing({ figure: "window", of: "surveillance1" });
  await missing({ figure: "clock", of: "report-due" });
  await missing({ figure: "clock", of: "no-such-clock" });
  await missing({ figure: "found-days", of: "no-id" });
  await missing({ figure: "settled-days", of: caseId });
  await missing({ figure: "stage2-days" });
});
