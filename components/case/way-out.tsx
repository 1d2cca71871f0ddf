"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/components/forms/act-button";
import { RefusalList, type Refusal } from "@/components/workflow/refusal-list";

type WayOutProps = Readonly<{
  /** Branch of wayOut that holds label, title and consequence. */
  words: string;
  endpoint: string;
  body: Readonly<Record<string, string>>;
  refusals: readonly Refusal[];
  isDangerous?: boolean;
}>;

/** One way out: what it does is said before it is asked for; where it is not possible the reason stands instead. */
export function WayOut({ words, endpoint, body, refusals, isDangerous }: WayOutProps) {
  const t = useTranslations();
  const say = (key: string) => t(`wayOut.${words}.${key}`);
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 max-w-[70ch]">
          <p className="font-medium">{say("label")}</p>
          <p className="text-muted">{say("consequence")}</p>
        </div>
        {refusals.length === 0 && (
          <ActButton
            variant={isDangerous === true ? "danger" : "secondary"}
            label={say("label")}
            title={say("title")}
            consequence={say("consequence")}
            confirmLabel={say("label")}
            reason={{ label: t("wayOut.reason") }}
            endpoint={endpoint}
            body={body}
          />
        )}
      </div>
      {refusals.length > 0 && <RefusalList refusals={refusals} bare />}
    </li>
  );
}
