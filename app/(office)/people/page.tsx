import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonList } from "@/components/person/person-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { readListForm } from "@/lib/domain/list/list-form";
import { personListForm } from "@/lib/domain/person/person-list-form";
import { readListLook } from "@/lib/http/list-look";
import { read, requireActor } from "@/lib/http/read";
import { listPeople } from "@/lib/usecases/person/queries/list-people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("person");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function PeoplePage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(personListForm, await searchParams);
  const page = await read(listPeople, form);
  const actor = await requireActor();
  const t = await getTranslations("person");
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          permissionScope(actor, "person:write").ok ? (
            <LinkButton variant="primary" href="/people/new">
              {t("add.open")}
            </LinkButton>
          ) : undefined
        }
      />
      <PersonList form={form} page={page} look={await readListLook("people")} />
    </>
  );
}
