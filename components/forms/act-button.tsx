"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { useAwaitedSaves } from "@/components/forms/pending-work";
import { SendFailure } from "@/components/forms/send-failure";
import { type Method, sendJson } from "@/components/forms/send-json";
import { useTake } from "@/components/forms/taken-steps";
import { useRefresh } from "@/components/forms/use-refresh";
import type { ButtonVariant } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";

type ActButtonProps = Readonly<{
  label: string;
  title: string;
  consequence: ReactNode;
  endpoint: string;
  body: Readonly<Record<string, string | number>>;
  /** What the button in the dialog is called; without it, as the dialog. */
  confirmLabel?: string;
  /** What happened, once it has; without it, that the step of this label was taken. */
  done?: string;
  method?: Method;
  variant?: ButtonVariant;
  size?: "medium" | "small";
  /** Asks for a reason first and sends it as `reason`. */
  reason?: Readonly<{ label?: string; hint?: string }>;
  /** Address afterwards; without it the page is read anew. */
  next?: string;
  /** Why it is not possible now, said beside the button; it is off while there is a reason. */
  blockedBy?: readonly string[];
  /** Acts on what a form of this page saves: off, with the reason, until that is saved. */
  awaitsSaves?: boolean;
}>;

/** One step without a form: said first what it does, then sent; a refusal stays in the dialog. */
export function ActButton(props: ActButtonProps) {
  const { endpoint, body, method, label, title, consequence, variant, size, reason, next } = props;
  const t = useTranslations("forms");
  const { isRefreshing, refresh } = useRefresh();
  const awaited = useAwaitedSaves();
  const take = useTake();
  return (
    <ConfirmButton
      label={label}
      variant={variant ?? "primary"}
      size={size ?? "medium"}
      reason={reason}
      busy={isRefreshing}
      blockedBy={[...(props.blockedBy ?? []), ...(props.awaitsSaves === true ? awaited : [])]}
      title={title}
      consequence={consequence}
      confirmLabel={props.confirmLabel ?? title}
      onConfirm={async (given) => {
        const sent = await sendJson(
          endpoint,
          method ?? "POST",
          reason === undefined ? body : { ...body, reason: given },
        );
        if (sent.kind !== "done") return <SendFailure sent={sent} />;
        refresh(next, () => {
          take(props.done ?? t("taken", { step: label }));
        });
        return undefined;
      }}
    />
  );
}
