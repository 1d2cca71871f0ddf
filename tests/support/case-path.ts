import type { Actor } from "@/lib/domain/access/actor";
import { openApplication } from "@/lib/usecases/application/open-application";
import { issueContract } from "@/lib/usecases/contract/issue-contract";
import { saveContract } from "@/lib/usecases/contract/save-contract";
import { signContract } from "@/lib/usecases/contract/sign-contract";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { completeApplication, type Content } from "./application-content";
import { completeReview, type Review } from "./review-form";
import { upload } from "./files";
import { act, expectAccepted, nameBody } from "./house";

/** Drives a case through the real use cases, stage by stage; each step leaves it where the next one starts. */
export const openCase = async (client: Actor, on: string): Promise<string> => {
  await nameBody();
  return expectAccepted(
    await act(client, on, openApplication, { clientId: client.clientId ?? "", scheme: "OLS/GZ-0071" }),
  ).id;
};

export type Change = (content: Content) => Content;

/** Everything the form asks for; `change` makes another organisation of it. */
export const fillIn = async (
  client: Actor,
  on: string,
  caseId: string,
  change: Change = (content) => content,
): Promise<number> => {
  const whole = completeApplication([
    await upload(client, on, "申请表.pdf"),
    await upload(client, on, "营业执照.pdf"),
    await upload(client, on, "手册.pdf"),
    await upload(client, on, "法规清单.pdf"),
  ]);
  const content = change(whole);
  return expectAccepted(await act(client, on, saveApplication, { caseId, version: 1, content })).version;
};

export const submitCase = async (client: Actor, on: string, change?: Change): Promise<string> => {
  const caseId = await openCase(client, on);
  const version = await fillIn(client, on, caseId, change);
  expectAccepted(await act(client, on, submitApplication, { caseId, version }));
  return caseId;
};

/** 5.3.2: the reviewer accepts the first submitted version; `choices` changes the review form. */
export const acceptCase = async (
  reviewer: Actor,
  on: string,
  caseId: string,
  choices: Partial<Review> = {},
): Promise<void> => {
  expectAccepted(await act(reviewer, on, reviewApplication, { ...completeReview(caseId, on), ...choices }));
};

const FEE = 1_800_000;
/** No fee waits beside what the later stages are tested for. */
const FAR_OFF = "2036-12-31";

/** Draws up and issues the contract; the version to sign comes back. */
export const issuedContract = async (
  staff: Actor,
  on: string,
  caseId: string,
  payer = "杭州青禾客服外包有限公司",
): Promise<number> => {
  const { version } = expectAccepted(
    await act(staff, on, saveContract, {
      caseId,
      version: null,
      number: `HT-${caseId.slice(-8)}`,
      feeFen: FEE,
      payer,
      instalments: [
        { title: "申请与评审费", titleEn: "Application and review", amountFen: 400_000, dueOn: FAR_OFF },
        { title: "审核费", titleEn: "Audit", amountFen: 1_400_000, dueOn: FAR_OFF },
      ],
      arrangements: "第一阶段为非现场文件评价，第二阶段在现场实施。",
      arrangementsEn: "Stage 1 off site, stage 2 on site.",
    }),
  );
  return expectAccepted(await act(staff, on, issueContract, { caseId, version })).version;
};

/** 5.3.3: signed by both on one day; the case stands before its programme. */
export const contractCase = async (
  staff: Actor,
  on: string,
  caseId: string,
  payer?: string,
): Promise<void> => {
  const version = await issuedContract(staff, on, caseId, payer);
  expectAccepted(
    await act(staff, on, signContract, {
      caseId,
      version,
      clientSignedOn: on,
      clientSignatory: "周以宁",
      bodySignedOn: on,
      bodySignatory: "严守衡",
      signedFileId: await upload(staff, on, "合同扫描件.pdf"),
    }),
  );
};
