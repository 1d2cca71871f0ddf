import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { OfficeFrame } from "@/components/frame/office-frame";
import { ConfirmedReadings } from "@/components/workflow/confirmed-readings";
import { read, requireActor } from "@/lib/http/read";
import { currentMoment } from "@/lib/http/moment";
import { readTheme } from "@/lib/i18n/theme";
import { readConfirmedInterpretations } from "@/lib/usecases/interpretation/queries/read-confirmed";
import { navigationFor } from "./navigation";

/** The frame of everybody who is signed in; a courtesy only: what they may see is decided where it is read. */
export default async function OfficeLayout({ children }: Readonly<{ children: ReactNode }>) {
  const actor = await requireActor();
  const t = await getTranslations();
  const { today, isMoved } = await currentMoment();
  const { confirmed } = await read(readConfirmedInterpretations, {});
  const mayMove = actor.roles.includes("administrator");
  return (
    <OfficeFrame
      navigation={navigationFor(actor, t)}
      theme={await readTheme()}
      searchEndpoint="/api/v1/search"
      clock={isMoved ? { today, ...(mayMove ? { href: "/clock" } : {}) } : undefined}
      account={{
        name: actor.name,
        detail: actor.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator")),
        links: [{ key: "account", href: "/account", label: t("account.mine") }],
        signOutHref: "/sign-out",
      }}
    >
      <ConfirmedReadings confirmed={confirmed}>{children}</ConfirmedReadings>
    </OfficeFrame>
  );
}
