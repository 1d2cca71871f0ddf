"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "next-intl";
import { problemDocument } from "@/components/forms/problem";
import { SendFailure } from "@/components/forms/send-failure";
import type { Sent } from "@/components/forms/send-json";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";

type Failure = Exclude<Sent, { kind: "done" }>;

type State =
  | Readonly<{ kind: "idle" | "busy" }>
  | Readonly<{ kind: "failed"; sent: Failure }>
  | Readonly<{ kind: "made"; hash: string }>;

const NAME = /filename\*=UTF-8''([^;]+)/u;

/** The browser keeps what it was given as a file of that name. */
const keep = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const take = async (caseId: string): Promise<State> => {
  try {
    const response = await fetch(`/api/v1/cases/${caseId}/dossier`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
      credentials: "same-origin",
    });
    if (response.ok) {
      const name = NAME.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "dossier.zip";
      keep(await response.blob(), decodeURIComponent(name));
      return { kind: "made", hash: response.headers.get("x-manifest-sha256") ?? "" };
    }
    const answer: unknown = await response.json().catch(() => undefined);
    const problem = problemDocument.safeParse(answer);
    const sent: Failure = problem.success
      ? { kind: "problem", problem: problem.data }
      : { kind: "unexpected", status: response.status };
    return { kind: "failed", sent };
  } catch {
    // Broken off on the way: half a dossier is none.
    return { kind: "failed", sent: { kind: "offline" } };
  }
};

/** One click: the whole file of the case, and the number by which the log knows it. */
export function DossierDownload({ caseId }: Readonly<{ caseId: string }>) {
  const t = useTranslations("document.dossier");
  const [state, setState] = useState<State>({ kind: "idle" });
  const isBusy = state.kind === "busy";
  return (
    <section aria-label={t("title")} className="mb-6 grid justify-items-start gap-3">
      <p className="max-w-prose text-muted">{t("about")}</p>
      <Button
        busy={isBusy}
        onClick={() => {
          setState({ kind: "busy" });
          void take(caseId).then(setState);
        }}
      >
        {isBusy ? t("making") : t("make")}
      </Button>
      <div role="status" className="w-full">
        {told()}
      </div>
    </section>
  );

  function told(): ReactNode {
    if (state.kind === "made")
      return (
        <Callout kind="success">
          <p className="break-all">{t("made", { hash: state.hash })}</p>
        </Callout>
      );
    return state.kind === "failed" ? (
      <Callout kind="blocked">
        <SendFailure sent={state.sent} />
      </Callout>
    ) : null;
  }
}
