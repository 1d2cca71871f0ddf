import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import { ChangeEmailForm, ChangePasswordForm } from "@/components/account/own-forms";
import { SessionList } from "@/components/account/session-list";
import { FeedForm } from "@/components/audit-calendar/feed-form";
import { ActButton } from "@/components/forms/act-button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentCaller } from "@/lib/auth/current-actor";
import { IDLE_MINUTES, SESSION_HOURS } from "@/lib/domain/account/session-limits";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readAccount } from "@/lib/usecases/account/queries/read-account";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("page.title") };
}

export default async function AccountPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const account = await read(readAccount, {});
  const { sessionId } = await currentCaller();
  const t = await getTranslations();
  const roles = account.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator"));
  return (
    <>
      <PageHeader title={t("account.page.title")} />
      <Section title={t("account.page.details")}>
        <DescriptionList
          items={[
            { key: "name", term: t("account.page.name"), value: account.name },
            { key: "email", term: t("account.page.email"), value: account.email },
            { key: "roles", term: t("account.page.roles"), value: roles },
            ...(account.person === null
              ? []
              : [
                  {
                    key: "person",
                    term: t("account.page.person"),
                    value: `${account.person.number} ${account.person.name}`,
                  },
                ]),
            ...(account.client === null
              ? []
              : [
                  {
                    key: "client",
                    term: t("account.page.client"),
                    value: (
                      <Link className="link" href={`/clients/${account.client.id}`}>
                        {account.client.name}
                      </Link>
                    ),
                  },
                ]),
          ]}
        />
        <p className="mt-3">
          <Link className="link" href="/account/tokens">
            {t("account.page.tokens")}
          </Link>
        </p>
      </Section>
      <Section
        title={t("account.page.sessions")}
        action={
          <ActButton
            size="small"
            variant="secondary"
            label={t("account.page.endEvery")}
            title={t("account.page.endEveryTitle")}
            consequence={t("account.page.endEveryConsequence")}
            endpoint="/api/v1/account/sessions"
            method="DELETE"
            body={{}}
            next="/sign-in"
          />
        }
      >
        <p className="mb-2 text-muted">
          {t("account.page.sessionLimits", { hours: SESSION_HOURS, minutes: IDLE_MINUTES })}
        </p>
        <SessionList
          sessions={account.sessions}
          current={sessionId}
          place={{ path: "/account", search: await searchParams }}
        />
      </Section>
      {account.feed !== null && (
        <Section title={t("auditCalendar.feed")} id="calendar-feed">
          <FeedForm feed={account.feed.made} />
        </Section>
      )}
      <Section title={t("account.page.password")}>
        <p className="mb-4 text-muted">{t("account.page.passwordWhy")}</p>
        <ChangePasswordForm />
      </Section>
      <Section title={t("account.page.changeEmail")}>
        <p className="mb-4 text-muted">{t("account.page.changeEmailWhy")}</p>
        <ChangeEmailForm />
      </Section>
    </>
  );
}
