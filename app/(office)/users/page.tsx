import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InviteUser } from "@/components/account/invite-form";
import { UserList } from "@/components/account/user-list";
import { PageHeader } from "@/components/ui/page-header";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { read } from "@/lib/http/read";
import { listUsers } from "@/lib/usecases/account/queries/list-users";
import { readInvitationChoices } from "@/lib/usecases/account/queries/read-invitation-choices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("user");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

const filtersOf = (search: Search) => {
  const given = userListForm.safeParse(search);
  return given.success ? given.data : userListForm.parse({});
};

export default async function UsersPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const form = filtersOf(search);
  const page = await read(listUsers, form);
  const choices = await read(readInvitationChoices, {});
  const invitee = search["invite"];
  const t = await getTranslations("user");
  return (
    <>
      <PageHeader
        title={t("title")}
        action={<InviteUser choices={choices} personId={typeof invitee === "string" ? invitee : undefined} />}
      />
      <UserList form={form} page={page} />
    </>
  );
}
