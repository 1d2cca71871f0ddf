import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { saveContract } from "@/lib/usecases/contract/save-contract";
import { issuedContract } from "@/tests/support/case-path";
import { accepted, DAY, draft } from "@/tests/support/contract-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

test("5.3.3: a contract out for signature that is changed is void with its paper, and the client is told", async () => {
  const { client, reviewer, caseId } = await accepted();
  const version = await issuedContract(reviewer, DAY, caseId);
  expectAccepted(await act(reviewer, DAY, saveContract, { ...draft(caseId), version }));
  const papers = await prisma().document.findMany({ where: { caseId, kind: "contract" } });
  expect(papers.map(({ supersededAt }) => supersededAt === null)).toEqual([false]);
  const notice = await prisma().notice.findFirstOrThrow({ where: { caseId, kind: "contract-taken-back" } });
  expect(notice.facts).toEqual({ number: `HT-${caseId.slice(-8)}` });
  expect(expectAccepted(await act(client, DAY, readContract, { caseId })).contract).toBeNull();
  // A draft that is changed once more was never out: nobody is told.
  expectAccepted(await act(reviewer, DAY, saveContract, { ...draft(caseId), version: version + 1 }));
  expect(await prisma().notice.count({ where: { caseId, kind: "contract-taken-back" } })).toBe(1);
});

test("5.3.3: Chinese in the places of the English is refused when the paper is issued", async () => {
  const { reviewer, caseId } = await accepted();
  const chinese = {
    ...draft(caseId),
    arrangementsEn: "第二阶段在现场实施。",
    instalments: [{ title: "审核费", titleEn: "审核费", amountFen: 1_800_000, dueOn: "2026-06-15" }],
  };
  const { version } = expectAccepted(await act(reviewer, DAY, saveContract, chinese));
  expect(await act(reviewer, DAY, issueContract, { caseId, version })).toMatchObject({
    refusals: [
      { code: "arrangements-english-missing", field: "arrangementsEn" },
      { code: "instalment-english-missing", field: "instalments.0.titleEn", facts: { row: 1 } },
    ],
  });
});

test("5.3.3: parts of the fee stand in the order of their due days on page and paper, however they were typed", async () => {
  const { reviewer, caseId } = await accepted();
  const part = (titleEn: string, dueOn: string) => ({ title: titleEn, titleEn, amountFen: 600_000, dueOn });
  const instalments = [part("Last", "2026-12-01"), part("First", "2026-06-01"), part("Second", "2026-07-01")];
  const form = { ...draft(caseId), instalments };
  const { version } = expectAccepted(await act(reviewer, DAY, saveContract, form));
  const page = expectAccepted(await act(reviewer, DAY, readContract, { caseId }));
  const inOrder = ["First", "Second", "Last"];
  expect(page.contract?.instalments.map(({ titleEn }) => titleEn)).toEqual(inOrder);
  expectAccepted(await act(reviewer, DAY, issueContract, { caseId, version }));
  const paper = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "contract" } });
  expect(paper.model).toMatchObject({ fees: inOrder.map((nameEn) => ({ nameEn })) });
});
