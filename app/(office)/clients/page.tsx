import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientList } from "@/components/client/client-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { clientListForm } from "@/lib/domain/client/client-list-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read, requireActor } from "@/lib/http/read";
import { listClients } from "@/lib/usecases/client/queries/list-clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("client");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function ClientsPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const asked = readListForm(clientListForm, await searchParams);
  const first = await read(listClients, asked);
  // Without a wish the list opens where somebody waits.
  const waiting = (first.counts["awaiting-confirmation"] ?? 0) > 0;
  const status = asked.status === "" ? (waiting ? "awaiting-confirmation" : "all") : asked.status;
  const form = { ...asked, status } as const;
  const page = status === asked.status ? first : await read(listClients, form);
  const actor = await requireActor();
  const t = await getTranslations("client");
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          permissionScope(actor, "client:confirm").ok ? (
            <LinkButton variant="primary" href="/clients/new">
              {t("add.open")}
            </LinkButton>
          ) : undefined
        }
      />
      <ClientList form={form} page={page} look={await readListLook("clients")} />
    </>
  );
}
