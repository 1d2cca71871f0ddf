import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientFile } from "@/components/client/client-file";
import { ClientStatus } from "@/components/client/client-status";
import { OpenApplicationForm } from "@/components/client/open-application-form";
import { ActButton } from "@/components/forms/act-button";
import { Callout } from "@/components/ui/callout";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { CarriedCertificates } from "@/components/certificate/carried-certificates";
import { Section } from "@/components/ui/section";
import { permissionScope } from "@/lib/domain/access/can";
import type { Search } from "@/lib/domain/list/table-query";
import { read, requireActor } from "@/lib/http/read";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { latestHeld, schemeHistories } from "@/rules/schemes/registry";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("client");
  return { title: t("title") };
}

type Props = Readonly<{ params: Promise<Readonly<{ clientId: string }>>; searchParams: Promise<Search> }>;

export default async function ClientPage({ params, searchParams }: Props) {
  const client = await read(readClient, await params);
  const actor = await requireActor();
  const mayConfirm = permissionScope(actor, "client:confirm").ok;
  const mayApply = permissionScope(actor, "application:write").ok;
  const t = await getTranslations("client");
  const language = (await getLocale()) === "en" ? "en" : "zh";
  const schemes = schemeHistories.map((history) => ({
    scheme: history.scheme,
    system: latestHeld(history).system[language],
  }));
  const place = { path: `/clients/${client.id}`, search: await searchParams };
  const endpoint = `/api/v1/clients/${client.id}`;
  const body = { version: client.version };
  const decision = mayConfirm && client.status !== "confirmed" && (
    <>
      {client.codeHolder === null && (
        <ActButton
          label={t("confirm.label")}
          title={t("confirm.title", { name: client.name })}
          consequence={t("confirm.consequence")}
          endpoint={`${endpoint}/confirmation`}
          body={body}
        />
      )}
      {client.status === "awaiting-confirmation" && (
        <ActButton
          variant="secondary"
          label={t("decline.label")}
          title={t("decline.title", { name: client.name })}
          consequence={t("decline.consequence")}
          endpoint={`${endpoint}/refusal`}
          body={body}
          reason={{ label: t("decline.reason") }}
        />
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={client.name}
        state={<ClientStatus status={client.status} />}
        crumbs={mayConfirm ? [{ href: "/clients", label: t("title") }] : []}
        action={decision === false ? undefined : decision}
      />
      {client.codeHolder !== null && client.status === "awaiting-confirmation" && (
        <div className="mb-6">
          <Callout kind="blocked">
            {t("confirm.codeHolder")}{" "}
            <Link className="link" href={`/clients/${client.codeHolder.id}`}>
              {client.codeHolder.name}
            </Link>
          </Callout>
        </div>
      )}
      {client.status === "declined" && (
        <div className="mb-6">
          <Callout kind="blocked">{t("open.declined", { reason: client.statusReason ?? "" })}</Callout>
        </div>
      )}
      {client.status === "awaiting-confirmation" && !mayConfirm && (
        <div className="mb-6">
          <Callout>{t("open.waiting")}</Callout>
        </div>
      )}
      {client.status === "confirmed" && mayApply && (
        <Section title={t("open.title")}>
          <OpenApplicationForm clientId={client.id} schemes={schemes} />
        </Section>
      )}
      <ClientFile client={client} place={place} />
      <CarriedCertificates certificates={client.carriedCertificates} place={{ ...place, name: "carried" }} />
    </>
  );
}
