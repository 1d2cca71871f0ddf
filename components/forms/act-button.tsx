"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { type Method, type Sent, sendJson } from "@/components/forms/send-json";
import { useRefresh } from "@/components/forms/use-refresh";
import type { ButtonVariant } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";

type ActButtonProps = Readonly<{
  label: ReactNode;
  title: string;
  consequence: ReactNode;
  endpoint: string;
  body: Readonly<Record<string, string | number>>;
  method?: Method;
  variant?: ButtonVariant;
  size?: "medium" | "small";
  /** Asks for a reason first and sends it as `reason`. */
  reason?: Readonly<{ label?: string; hint?: string }>;
  /** Address afterwards; without it the page is read anew. */
  next?: string;
  /** Acts on what a form of this page saves: off, with the reason, until that is saved. */
  awaitsSaves?: boolean;
}>;

/** One step without a form: said first what it does, then sent; a refusal stays in the dialog. */
export function ActButton(props: ActButtonProps) {
  const { endpoint, body, method, label, title, consequence, variant, size, reason, next } = props;
  const t = useTranslations("forms");
  const { isRefreshing, refresh } = useRefresh();
  const awaited = useAwaitedSaves();
  const failure = (sent: Exclude<Sent, { kind: "done" }>): string => {
    if (sent.kind === "offline") return t("offline");
    if (sent.kind === "unexpected") return t("unexpected", { status: sent.status });
    const { refusals, title: said } = sent.problem;
    const sentences = refusals.flatMap(({ message }) => message ?? []);
    return sentences.length === 0 ? said : sentences.join("\n");
  };
  return (
    <ConfirmButton
      label={label}
      variant={variant ?? "primary"}
      size={size ?? "medium"}
      reason={reason}
      busy={isRefreshing}
      blockedBy={props.awaitsSaves === true ? awaited : []}
      title={title}
      consequence={consequence}
      confirmLabel={title}
      onConfirm={async (given) => {
        const sent = await sendJson(
          endpoint,
          method ?? "POST",
          reason === undefined ? body : { ...body, reason: given },
        );
        if (sent.kind !== "done") throw new Error(failure(sent));
        refresh(next);
      }}
    />
  );
}
