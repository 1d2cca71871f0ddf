import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { issueTask } from "@/lib/usecases/team/issue-task";
import { acceptCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import {
  auditOf,
  emptyProgramme,
  makeAuditPeople,
  programmeCase,
  teamDeclared,
  type AuditPeople,
} from "@/tests/support/programme-path";

beforeEach(resetDatabase);

const DAY = "2026-05-18";

/** The contract as it stands, issued and signed anew. */
const signedAnew = async ({ reviewer }: AuditPeople, caseId: string): Promise<void> => {
  const { version } = await prisma().contract.findUniqueOrThrow({ where: { caseId } });
  const issued = expectAccepted(await act(reviewer, DAY, issueContract, { caseId, version }));
  expectAccepted(
    await act(reviewer, DAY, signContract, {
      ...{ caseId, version: issued.version, clientSignatory: "周以宁", bodySignatory: "严守衡" },
      ...{ clientSignedOn: DAY, bodySignedOn: DAY, signedFileId: await upload(reviewer, DAY, "合同.pdf") },
    }),
  );
};

test("5.4.4.6: after a second acceptance no team goes out before the programme was set again with its days", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamDeclared(people, caseId, "stage2");
  expect((await auditOf(caseId, "stage2")).determinedHalfDays).toBe(7);
  const reopened = await act(people.reviewer, DAY, reopenStage, {
    ...{ caseId, step: "review", reason: "客户补充了外包场所。" },
  });
  expect(expectAccepted(reopened).stale).toEqual(["contract", "programme"]);
  await acceptCase(people.reviewer, DAY, caseId, { adjustments: [{ days: 3, reason: "外包过程较多" }] });
  await signedAnew(people, caseId);
  const send = async () => {
    const { version } = await auditOf(caseId, "stage2");
    return act(people.manager, DAY, issueTask, { caseId, auditId, version });
  };
  expect(refusalCodes(await send())).toEqual(["programme-rests-on-reopened"]);
  expectAccepted(await act(people.manager, DAY, setProgramme, emptyProgramme(caseId)));
  expect((await auditOf(caseId, "stage2")).determinedHalfDays).toBe(9);
  // 2.0 + 3.0 is over the floor of 4.0: 5.0, of which 4.5 on site; three and a half were planned.
  expect(refusalCodes(await send())).toEqual(["auditor-days-short"]);
});
