import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Refusal } from "@/lib/domain/outcome";

type DraftReleaseProps = Readonly<{
  draft: Readonly<{ id: string; version: number; edition: string }>;
  inCode: "no" | "same" | "other";
  conflicts: readonly Refusal[];
}>;

const CALLOUTS = {
  no: ["info", "release.notInCode"],
  same: ["success", "release.inCode"],
  other: ["blocked", "release.otherInCode"],
} as const;

/** The way of a draft into the code, and out of the way. */
export function DraftRelease({ draft, inCode, conflicts }: DraftReleaseProps) {
  const t = useTranslations("edition");
  const { id, version, edition } = draft;
  const [kind, sentence] = CALLOUTS[inCode];
  return (
    <div className="flex max-w-[880px] flex-col gap-4">
      <p className="text-muted">{t("release.explain")}</p>
      <Callout kind={kind}>{t(sentence, { edition })}</Callout>
      <RefusalList
        title={t("release.conflict")}
        refusals={conflicts.map((one) => ({ ...one, facts: one.facts ?? {} }))}
      />
      <div className="flex flex-wrap gap-3">
        {inCode === "no" && conflicts.length === 0 && (
          <LinkButton
            href={`/api/v1/edition-drafts/${id}/file`}
            download
            icon={<Download aria-hidden className="size-4" />}
          >
            {t("release.download")}
          </LinkButton>
        )}
        {inCode === "same" && (
          <ActButton
            label={t("release.mark")}
            title={t("release.markTitle")}
            consequence={t("release.markConsequence")}
            endpoint={`/api/v1/edition-drafts/${id}/release`}
            body={{ version }}
            done={t("release.marked")}
            awaitsSaves
          />
        )}
        <ActButton
          label={t("release.discard")}
          title={t("release.discardTitle")}
          consequence={t("release.discardConsequence")}
          endpoint={`/api/v1/edition-drafts/${id}/discard`}
          body={{ version }}
          done={t("release.discarded")}
          variant="secondary"
          awaitsSaves
        />
      </div>
    </div>
  );
}
