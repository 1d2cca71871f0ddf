import { getTranslations } from "next-intl/server";
import { keptDraft } from "@/app/(office)/kept-draft";
import { MeetingForm } from "@/components/audit/meeting-form";
import { MeetingHeld } from "@/components/audit/meeting-held";
import { Callout } from "@/components/ui/callout";
import { RefusalList } from "@/components/workflow/refusal-list";
import { read } from "@/lib/http/read";
import { closingForm, openingForm } from "@/lib/domain/audit/meeting-form";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { plannedTimes } from "../planned-times";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.meetings");

type MeetingsPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function MeetingsPage({ params }: MeetingsPageProps) {
  const ids = await params;
  const conduct = await read(readConduct, ids);
  const { opening, closing, audit, may, team, today, blocked, plan, missingOnSite } = conduct;
  const t = await getTranslations("conduct.meetings");
  const mayBeRemote = audit.kind === "stage1" && audit.method === "off-site";
  const known = (opening?.attendance ?? []).map((one) => ({ ...one }));
  const form = { ids, team, today, mayBeRemote, known };
  const maySign = may.conduct && (audit.status === "opened" || audit.status === "closed");
  const draftOf = (kind: string) => ({ form: `${kind}-meeting`, objectId: ids.auditId, version: 0 });
  const plannedFor = (kind: "opening" | "closing") => plannedTimes(plan, kind, today);
  return (
    <>
      <MeetingHeld kind="opening" meeting={opening} ids={ids} maySign={maySign} />
      {audit.status === "plan-agreed" && <RefusalList refusals={blocked.opening} />}
      {audit.status === "plan-agreed" && may.conduct && (
        <MeetingForm
          kind="opening"
          {...form}
          planned={plannedFor("opening")}
          draft={await keptDraft(openingForm, draftOf("opening"))}
        />
      )}
      <MeetingHeld kind="closing" meeting={closing} ids={ids} maySign={maySign} />
      {missingOnSite.length > 0 && may.conduct && (
        <div className="mb-4">
          <Callout kind="warn" title={t("missingTitle")}>
            <p className="mb-2">{t("missingWhy")}</p>
            <RefusalList bare refusals={missingOnSite} />
          </Callout>
        </div>
      )}
      {audit.status === "opened" && may.conduct && (
        <MeetingForm
          kind="closing"
          {...form}
          planned={plannedFor("closing")}
          draft={await keptDraft(closingForm, draftOf("closing"))}
        />
      )}
    </>
  );
}
