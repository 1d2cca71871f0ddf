import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonList } from "@/components/person/person-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { personListForm } from "@/lib/domain/person/person-form";
import { read, requireActor } from "@/lib/http/read";
import { listPeople } from "@/lib/usecases/person/queries/list-people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("person");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

const filtersOf = (search: Search) => {
  const given = personListForm.safeParse(search);
  return given.success ? given.data : personListForm.parse({});
};

export default async function PeoplePage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const form = filtersOf(await searchParams);
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
      <PersonList form={form} page={page} />
    </>
  );
}
