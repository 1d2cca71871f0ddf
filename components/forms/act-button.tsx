"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Method, Sent } from "@/components/forms/send-json";
import { sendJson } from "@/components/forms/send-json";
import type { ButtonVariant } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";

type ActButtonProps = Readonly<{
  label: ReactNode;
  title: string;
  consequence: ReactNode;
  endpoint: string;
  method?: Method;
  body: Readonly<Record<string, string | number>>;
  variant?: ButtonVariant;
}>;

/** One step without a form: said first what it does, then sent; a refusal stays in the dialog. */
export function ActButton({
  endpoint,
  method = "POST",
  body,
  label,
  title,
  consequence,
  variant,
}: ActButtonProps) {
  const t = useTranslations("forms");
  const router = useRouter();
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
      title={title}
      consequence={consequence}
      confirmLabel={title}
      onConfirm={async () => {
        const sent = await sendJson(endpoint, method, body);
        if (sent.kind !== "done") throw new Error(failure(sent));
        router.refresh();
      }}
    />
  );
}
