"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { ActButton } from "@/components/forms/act-button";
import { ApiForm } from "@/components/forms/api-form";
import { useApiForm } from "@/components/forms/use-api-form";
import { Callout } from "@/components/ui/callout";
import { Moment } from "@/components/ui/date";

type Feed = Readonly<{ id: string; createdAt: string; lastReadAt: string | null }>;

const answered = z.object({ id: z.string(), url: z.url() });

/** The link a calendar subscribes to: shown once when it is made, and ended here. */
export function FeedForm({ feed }: Readonly<{ feed: Feed | null }>) {
  const t = useTranslations("auditCalendar");
  const [made, setMade] = useState<z.output<typeof answered>>();
  const api = useApiForm({
    schema: z.object({}),
    endpoint: "/api/v1/calendar-feed",
    defaults: {},
    onDone: (answer) => {
      const read = answered.safeParse(answer);
      if (read.success) setMade(read.data);
    },
  });
  return (
    <>
      <p className="mb-3 text-muted">{t("feedWhy")}</p>
      {made !== undefined && feed?.id === made.id && (
        <Callout kind="success" title={t("made")}>
          <code className="block py-2 break-all select-all">{made.url}</code>
          <p>{t("copyNow")}</p>
        </Callout>
      )}
      {feed === null ? (
        <p className="mb-3">{t("none")}</p>
      ) : (
        <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <span>
            {t.rich("since", { at: () => <Moment at={feed.createdAt} /> })}
            {" · "}
            {feed.lastReadAt === null
              ? t("neverRead")
              : t.rich("lastRead", { at: () => <Moment at={feed.lastReadAt ?? feed.createdAt} /> })}
          </span>
          <ActButton
            label={t("revoke")}
            title={t("revokeTitle")}
            consequence={t("revokeConsequence")}
            endpoint="/api/v1/calendar-feed"
            method="DELETE"
            body={{}}
            size="small"
            variant="danger"
          />
        </div>
      )}
      <ApiForm api={api} label={t("feed")} submitLabel={feed === null ? t("create") : t("renew")}>
        {feed !== null && <p className="text-muted">{t("renewHint")}</p>}
      </ApiForm>
    </>
  );
}
