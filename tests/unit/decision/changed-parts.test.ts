import { expect, test } from "vitest";
import { changedParts } from "@/lib/domain/decision/changed-parts";
import { DECISION_FILE_SHAPE, type DecisionFile } from "@/lib/domain/decision/decision-file";

const people = [{ name: "周以宁", post: "总经理", department: "" }];

const file: DecisionFile = {
  shape: DECISION_FILE_SHAPE,
  case: { number: "2026-0001" },
  application: { number: 1 },
  review: null,
  contract: { payer: "杭州青禾客服外包有限公司" },
  payers: ["杭州青禾客服外包有限公司"],
  programme: null,
  sites: [],
  audits: [{ kind: "stage2", people }],
  nonconformities: [],
  reportReview: null,
  papers: [],
  corrections: [],
  told: { fee: { paidFen: 200_000 } },
};

const withPeople = (members: readonly Record<string, string>[]) => ({
  ...file,
  audits: [{ kind: "stage2", people: [...members] }],
});

test("5.9: a file told in the same shape is compared member by member", () => {
  expect(changedParts(file, file)).toEqual([]);
  expect(changedParts(withPeople([{ name: "周以宁", post: "总经理" }]), file)).toEqual(["audits"]);
  expect(changedParts(file, { ...file, payers: [], review: { outcome: "accept" } })).toEqual([
    "review",
    "payers",
  ]);
});

test("5.9: what was told in words of the page is bound by the hash and no part that changes afterwards", () => {
  expect(changedParts({ ...file, told: { fee: { paidFen: 0 } } }, file)).toEqual([]);
  const told = Object.fromEntries(Object.entries({ ...file, shape: 1 }).filter(([name]) => name !== "told"));
  expect(changedParts(told, file)).toEqual([]);
});

// Before shapes were counted a snapshot named nobody's department, and had a member that is no longer kept.
const earlier = (post: string) => {
  const told = withPeople([{ name: "周以宁", post, badge: "A7" }]);
  return Object.fromEntries(Object.entries(told).filter(([name]) => name !== "shape"));
};

test("5.9: what an earlier shape did not know is no change while it is empty, and one once it is filled in", () => {
  expect(changedParts(earlier("总经理"), file)).toEqual([]);
  const filled = withPeople([{ name: "周以宁", post: "总经理", department: "管理层" }]);
  expect(changedParts(earlier("总经理"), filled)).toEqual(["audits"]);
});

test.each([[null], [""], ["in-person"], [false], [0], [[]]])(
  "5.9: a new member that holds %j was never filled in",
  (value) => {
    const now = { ...file, audits: [{ kind: "stage2", people: [{ ...people[0], floor: value }] }] };
    expect(changedParts(earlier("总经理"), now)).toEqual([]);
  },
);

test.each([[true], ["三楼"], ["remote"], [3], [[3]], [{}]])(
  "5.9: a new member that holds %j was",
  (value) => {
    const now = { ...file, audits: [{ kind: "stage2", people: [{ ...people[0], floor: value }] }] };
    expect(changedParts(earlier("总经理"), now)).toEqual(["audits"]);
  },
);

test("5.9: across shapes a list that was none before is a change, and so is one that is none any more", () => {
  expect(changedParts({ ...earlier("总经理"), payers: null }, file)).toEqual(["payers"]);
  expect(changedParts(earlier("总经理"), { ...file, payers: null })).toEqual(["payers"]);
});

test("5.9: across shapes what both tell is still compared, and so is how many there are", () => {
  expect(changedParts(earlier("前台"), file)).toEqual(["audits"]);
  const two = withPeople([...people, { name: "沈若川", post: "经理", department: "" }]);
  expect(changedParts(earlier("总经理"), two)).toEqual(["audits"]);
  expect(changedParts(earlier("总经理"), { ...file, contract: null })).toEqual(["contract"]);
});

test("5.9.4: a part that an earlier shape did not have is no change while it is empty", () => {
  const two = Object.fromEntries(
    Object.entries({ ...file, shape: 2 }).filter(([name]) => name !== "corrections"),
  );
  expect(changedParts(two, file)).toEqual([]);
  expect(changedParts(two, { ...file, corrections: [{ reason: "译名有误" }] })).toEqual(["corrections"]);
});
