import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { type Tone, ToneIcon } from "@/components/ui/status";

export type CalloutKind = "info" | "warn" | "blocked" | "success";

const TONES: Readonly<Record<CalloutKind, Tone>> = {
  info: "info",
  warn: "warn",
  blocked: "bad",
  success: "ok",
};

const SURFACES: Readonly<Record<CalloutKind, string>> = {
  info: "border-info bg-info-soft",
  warn: "border-warn bg-warn-soft",
  blocked: "border-bad bg-bad-soft",
  success: "border-ok bg-ok-soft",
};

type CalloutProps = Readonly<{
  kind?: CalloutKind;
  title?: ReactNode;
  children?: ReactNode;
  role?: "status" | "alert";
}>;

export function Callout({ kind = "info", title, children, role }: CalloutProps) {
  const t = useTranslations("common.tone");
  return (
    <div role={role} className={classNames("flex gap-3 border-l-4 px-4 py-3", SURFACES[kind])}>
      <ToneIcon tone={TONES[kind]} className="mt-0.5 size-5" />
      <div className="min-w-0 flex-1">
        <p className={title === undefined ? "sr-only" : "font-semibold"}>{title ?? t(kind)}</p>
        {children}
      </div>
    </div>
  );
}
