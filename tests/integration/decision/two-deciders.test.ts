import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { resetDatabase } from "@/tests/support/database";
import { reviewedCase, shownHash } from "@/tests/support/decision-path";
import { act, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";

test("5.9: two deciders at once: one wins, the other is told who decided, when and what", async () => {
  const { caseId, decider } = await reviewedCase();
  const second = await makeStaff("钟离安", "decision-maker");
  const opened = [];
  for (const actor of [decider, second])
    opened.push({ actor, fileSha256: await shownHash(actor, DAY, caseId) });
  const outcomes = await Promise.all(
    opened.map(({ actor, fileSha256 }) =>
      act(actor, DAY, makeDecision, { caseId, outcome: "grant", reasons: "证据充分", fileSha256 }),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  const winner = outcomes[0]?.ok === true ? decider : second;
  expect(outcomes.find((outcome) => !outcome.ok)).toEqual({
    ok: false,
    refusals: [
      {
        code: "already-decided",
        clause: "5.9",
        facts: { scheme: "OLS/GZ-0071", decider: winner.name, decidedOn: DAY, decided: "grant" },
      },
    ],
  });
  expect(await prisma().decision.count()).toBe(1);
});
