import type { Actor } from "@/lib/domain/access/actor";
import { openApplication } from "@/lib/usecases/application/open-application";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { completeApplication } from "./application-content";
import { upload } from "./files";
import { act, expectAccepted } from "./house";

/** Drives a case through the real use cases, stage by stage; each step leaves it where the next one starts. */
export const openCase = async (client: Actor, on: string): Promise<string> =>
  expectAccepted(
    await act(client, on, openApplication, { clientId: client.clientId ?? "", scheme: "OLS/GZ-0071" }),
  ).id;

export const fillIn = async (client: Actor, on: string, caseId: string): Promise<number> => {
  const content = completeApplication([
    await upload(client, on, "申请表.pdf"),
    await upload(client, on, "营业执照.pdf"),
    await upload(client, on, "手册.pdf"),
    await upload(client, on, "法规清单.pdf"),
  ]);
  return expectAccepted(await act(client, on, saveApplication, { caseId, version: 1, content })).version;
};

export const submitCase = async (client: Actor, on: string): Promise<string> => {
  const caseId = await openCase(client, on);
  const version = await fillIn(client, on, caseId);
  expectAccepted(await act(client, on, submitApplication, { caseId, version }));
  return caseId;
};
