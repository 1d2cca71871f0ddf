"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { ChooseSides } from "@/components/forms/choose-sides";
import { differences } from "@/components/forms/differences";
import { withoutVersion } from "@/components/forms/form-version";
import { Button } from "@/components/ui/button";

type OlderDraftProps = Readonly<{
  content: Readonly<Record<string, unknown>>;
  onSettled: () => void;
}>;

/** What somebody typed before another person saved: field by field it can come back, or be let go. */
export function OlderDraft({ content, onSettled }: OlderDraftProps) {
  const t = useTranslations("forms.stale");
  const form = useFormContext();
  const [asked] = useState(() => differences(withoutVersion(content), form.getValues()));
  const isSame = asked.length === 0;
  useEffect(() => {
    if (isSame) onSettled();
  }, [isSame, onSettled]);
  if (isSame) return null;
  return (
    <ChooseSides
      title={t("olderTitle")}
      lead={<p>{t("olderExplain")}</p>}
      asked={asked}
      mineLabel={t("useDraft")}
      takesFocus={false}
      onResolve={(theirs) => {
        for (const { path, mine } of asked)
          if (!theirs.has(path)) form.setValue(path, mine, { shouldDirty: true, shouldValidate: true });
        onSettled();
      }}
      actions={<Button onClick={onSettled}>{t("dropDraft")}</Button>}
    />
  );
}
