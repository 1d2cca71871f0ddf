import { CloudAlert, CloudCheck, CloudUpload } from "lucide-react";
import { useTranslations } from "next-intl";
import { RETRY_SECONDS, type SaveState } from "@/components/forms/use-autosave";
import { formatTime } from "@/lib/i18n/format";

/** "saved 10:42" beside the submit button; a failure is said and tried again. */
export function SaveStateLine({ state }: Readonly<{ state: SaveState }>) {
  const t = useTranslations("forms");
  if (state.kind === "untouched" || state.kind === "stale") return null;
  if (state.kind === "failed") {
    return (
      <span role="status" className="inline-flex items-center gap-1.5 text-warn">
        <CloudAlert aria-hidden className="size-4" />
        {t("saveFailed", { seconds: RETRY_SECONDS })}
      </span>
    );
  }
  const saved = state.kind === "saved";
  const Icon = saved ? CloudCheck : CloudUpload;
  return (
    <span className="inline-flex items-center gap-1.5 text-muted">
      <Icon aria-hidden className="size-4" />
      {saved
        ? t("savedAt", { time: formatTime(state.at) })
        : t(state.kind === "saving" ? "saving" : "unsavedYet")}
    </span>
  );
}
