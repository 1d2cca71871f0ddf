import { expect, test } from "vitest";
import { type Corrections, nextStep } from "@/lib/domain/audit/next-step";

const SIGNED = {
  kind: "stage2",
  status: "reported",
  isEveryItemJudged: true,
  uncovered: 0,
  isInterviewed: true,
  isConfirmed: true,
  isHandedOver: false,
} as const;

const after = (corrections: Partial<Corrections>) =>
  nextStep({
    ...SIGNED,
    corrections: {
      recommendation: "recommend-after-correction",
      correctionsConfirmedOn: null,
      nonconformities: [],
      ...corrections,
    },
  });

const of = (...rows: readonly (readonly [string, string])[]) => ({
  nonconformities: rows.map(([grade, status]) => ({ grade, status })),
});

test("5.5.8.2: after the signature the client's answers come first, also those sent back to it", () => {
  expect(after(of(["minor", "raised"], ["major", "answered"]))).toBe("answers");
  expect(after(of(["minor", "returned"]))).toBe("answers");
});

test("5.5.8.2: the team judges what was answered; an accepted major still waits for its verification", () => {
  expect(after(of(["minor", "answered"]))).toBe("judging");
  expect(after(of(["major", "accepted"]))).toBe("judging");
});

test("5.9.2: the leader confirms corrections once all are settled, then hands over", () => {
  const settled = of(["minor", "accepted"], ["major", "verified"], ["improvement", "raised"]);
  expect(after(settled)).toBe("corrections");
  expect(after({ ...settled, correctionsConfirmedOn: "2026-06-25" })).toBe("handover");
  expect(after({ ...settled, recommendation: "recommend" })).toBe("handover");
});

test("5.6.2: a report that does not recommend is handed over whatever stays open", () => {
  expect(after({ ...of(["major", "raised"]), recommendation: "do-not-recommend" })).toBe("handover");
});
