import type { CaseHead } from "@/lib/data/case-store";
import { reviewStore } from "@/lib/data/review-store";
import { sampleStore } from "@/lib/data/sample-store";
import { settlementStore } from "@/lib/data/settlement-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import type { DrawRecord } from "@/lib/domain/programme/draw-record";
import type { Body } from "@/lib/domain/setting/body-setting";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { confirmedInterpretations } from "../interpretation/confirmed-interpretations";
import type { programmeFile } from "./programme-file";
import { samplingRecordOf } from "./sampling-record";

type Fixed = Readonly<{
  head: CaseHead;
  body: Body;
  file: Pick<Awaited<ReturnType<typeof programmeFile>>, "rules" | "content" | "maySample">;
  draw: DrawRecord;
}>;

/** The record of the sample as just saved, for the file of the body; it supersedes the one before (5.4.5). */
export const issueSamplingRecord = async (
  context: Context,
  { head, body, file, draw }: Fixed,
): Promise<void> => {
  const { db, today, actor } = context;
  const { criteria } = await reviewStore.accepted(db, head.id);
  await issueDocument(context, {
    caseId: head.id,
    kind: "sampling-record",
    model: samplingRecordOf({
      ...{ head, body, draw, today, criteria },
      ...{ rules: file.rules, content: file.content, maySample: file.maySample },
      leading: rulesOfScheme(head, head.scheme),
      sites: await sampleStore.ofCase(db, head.id),
      settlements: await settlementStore.ofCase(db, head.id),
      confirmed: await confirmedInterpretations(context),
      manager: actor.name,
    }),
    isForClient: false,
  });
};
