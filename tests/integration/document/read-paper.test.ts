import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readFile } from "@/lib/usecases/file/read-file";
import { resetDatabase } from "@/tests/support/database";
import { submitCase } from "@/tests/support/case-path";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

test("the paper of a document that is not for the client is not handed to it as a file either", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("沈评", "application-reviewer");
  const caseId = await submitCase(client, DAY);
  const fileId = await upload(reviewer, DAY, "评审记录.pdf");
  await prisma().storedFile.update({ where: { id: fileId }, data: { caseId } });
  const { id } = await prisma().document.create({
    data: {
      ...{ caseId, fileId, kind: "application-review-record", title: "评审记录", isForClient: false },
      ...{ model: {}, modelSha256: "", createdAt: new Date(`${DAY}T02:00:00Z`) },
    },
    select: { id: true },
  });
  await expect(act(client, DAY, readFile, { fileId })).rejects.toThrow("No such file");
  expectAccepted(await act(reviewer, DAY, readFile, { fileId }));
  await prisma().document.update({ where: { id }, data: { isForClient: true } });
  expectAccepted(await act(client, DAY, readFile, { fileId }));
});
