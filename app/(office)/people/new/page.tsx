import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RegisterPersonForm } from "@/components/person/person-form";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { currentMoment } from "@/lib/http/moment";
import { requireActor } from "@/lib/http/read";
import { schemeIds } from "@/rules/schemes/registry";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("person");
  return { title: t("add.title") };
}

export default async function NewPersonPage() {
  const actor = await requireActor();
  if (!permissionScope(actor, "person:write").ok) notFound();
  const { today } = await currentMoment();
  const t = await getTranslations("person");
  return (
    <>
      <PageHeader title={t("add.title")} crumbs={[{ href: "/people", label: t("title") }]} />
      <RegisterPersonForm
        schemes={schemeIds}
        content={{
          ...{ name: "", nameEn: "", phone: "", activeFrom: today },
          ...{ isBodyStaff: true, isFullTime: true, canLead: false, practisesOnlyHere: true },
          ...{ registrations: [], professionalCodes: [], competenceRecords: [] },
        }}
      />
    </>
  );
}
