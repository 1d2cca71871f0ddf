import { expect, test } from "vitest";
import { COVERAGE_CHECKS } from "@/lib/domain/xray/checks/coverage";
import { CLEAN } from "@/tests/support/xray/clean-file.data";
import { fileOf, withNote } from "@/tests/support/xray/changed-file";
import { tryFamily } from "@/tests/support/xray/trial";

const rows = CLEAN.planRows ?? [];
const [raised] = CLEAN.nonconformities ?? [];
const notes = CLEAN.notes ?? [];
const evaluations = CLEAN.evaluations ?? [];
const withRow = (row: object) => ({
  planRows: [...rows, { date: "2026-06-16", startsAt: 510, endsAt: 510, people: [], ...row }],
});
const withFault = (change: object) => ({
  nonconformities: raised === undefined ? [] : [{ ...raised, ...change }],
});
const graded = (section: string, change: object) => ({
  evaluations: evaluations.map((each) => (each.section === section ? { ...each, ...change } : each)),
});
const answered = (answer: "conforms" | "mostly" | "fails") => ({
  conclusions: [
    { system: "质量管理体系", answers: { results: answer, operation: answer }, recommendation: null },
  ],
});

tryFamily("coverage", COVERAGE_CHECKS, [
  { code: "clause-unnoted", fires: withRow({ clauses: ["8.7"] }), silent: withRow({ clauses: ["8.5"] }) },
  {
    code: "site-unnoted",
    fires: {
      ...withRow({ site: "二号仓" }),
      ...withNote({ clause: "8.4", site: "总部", author: "江若水", text: "供方名录现行。" }),
    },
    silent: {
      ...withRow({ site: "总部" }),
      ...withNote({ clause: "8.4", site: "总部", author: "江若水", text: "供方名录现行。" }),
    },
  },
  { code: "unit-unnoted", fires: withRow({ unit: "物流部" }), silent: withRow({ unit: "销售部" }) },
  {
    code: "grade-ungrounded",
    fires: graded("improvement", { text: "符合。" }),
    silent: graded("internal-audit", { text: "符合。" }),
  },
  {
    code: "fault-in-conforming",
    fires: graded("support", { grade: "conforms" }),
    silent: withFault({ grade: "improvement", clause: "8.2" }),
  },
  {
    code: "internal-audit-untouched",
    fires: withFault({ statement: "两名内审员说不清内部审核的要求，不具备独立审核的能力。" }),
    silent: {
      ...withFault({ statement: "两名内审员说不清内部审核的要求，不具备独立审核的能力。" }),
      ...graded("internal-audit", {
        text: "内部审核按计划实施；内审员的能力不足见NC-1，结论因此为基本符合。",
      }),
    },
  },
  {
    code: "verdict-without-report",
    fires: withNote({
      clause: "8.6",
      author: "顾长风",
      verdict: "nonconformity",
      text: "放行没有授权人签字。",
    }),
    silent: withNote({
      clause: "8.6",
      author: "顾长风",
      verdict: "improvement",
      text: "放行单的格式可以简化。",
    }),
  },
  {
    code: "report-without-verdict",
    fires: withFault({ clause: "8.4" }),
    silent: withFault({ clause: "7.2" }),
  },
  {
    code: "fault-unraised",
    fires: {
      nonconformities: [],
      ...withNote({ clause: "8.4", author: "顾长风", text: "未见供方评价记录——不符合。" }),
    },
    silent: {
      nonconformities: [],
      ...withNote({ clause: "8.7", author: "顾长风", text: "查不合格品处置单，不符合要求的3件已报废。" }),
    },
  },
  {
    code: "fails-without-fault",
    fires: { nonconformities: [], ...answered("fails") },
    silent: { nonconformities: [], ...answered("mostly") },
  },
  {
    code: "conclusion-too-good",
    fires: { ...withFault({ grade: "major" }), ...answered("conforms") },
    silent: { ...withFault({ grade: "major" }), ...answered("mostly") },
  },
  { code: "interview-missing", fires: { interviewees: [] }, silent: { interviewees: ["温如玉"], notes } },
]);

test("5.5.6.1: a note on 8.5 and a nonconformity on 8.5.1 belong together, whichever of them is the finer", () => {
  const files = [
    { ...withFault({ clause: "8.5.1" }), note: "GB/T 19001-2016 8.5" },
    { ...withFault({ clause: "8.5" }), note: "8.5.1" },
  ].map(({ note, ...change }) =>
    fileOf({
      ...change,
      notes: [{ clause: note, author: "顾长风", verdict: "nonconformity", text: "首件没有签字。" }],
    }),
  );
  const missing = COVERAGE_CHECKS.filter(({ code }) => /^(?:verdict|report)-without/u.test(code));
  expect(missing).toHaveLength(2);
  expect(files.flatMap((file) => missing.flatMap(({ find }) => find(file)))).toEqual([]);
});
