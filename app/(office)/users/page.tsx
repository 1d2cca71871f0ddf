import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InviteUser } from "@/components/account/invite-form";
import { UserList } from "@/components/account/user-list";
import { PageHeader } from "@/components/ui/page-header";
import { userListForm } from "@/lib/domain/account/user-list-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { listUsers } from "@/lib/usecases/account/queries/list-users";
import { readInvitationChoices } from "@/lib/usecases/account/queries/read-invitation-choices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("user");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function UsersPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const form = readListForm(userListForm, search);
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
      <UserList form={form} page={page} look={await readListLook("users")} />
    </>
  );
}
