import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangePersonForm } from "@/components/person/person-form";
import { RegistrationLine } from "@/components/person/registration-standing";
import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { permissionScope } from "@/lib/domain/access/can";
import { COMPETENCE_FUNCTIONS } from "@/lib/domain/person/person-form";
import { registrationStanding } from "@/lib/domain/person/registration-standing";
import { read, requireActor } from "@/lib/http/read";
import { readPerson } from "@/lib/usecases/person/queries/read-person";
import { schemeIds } from "@/rules/schemes/registry";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("person");
  return { title: t("title") };
}

type Params = Readonly<{ params: Promise<Readonly<{ personId: string }>> }>;

export default async function PersonPage({ params }: Params) {
  const person = await read(readPerson, await params);
  const actor = await requireActor();
  const mayWrite = permissionScope(actor, "person:write").ok;
  const mayInvite = permissionScope(actor, "user:manage").ok && person.user === null;
  const t = await getTranslations("person");
  const best = person.registrations.reduce<(typeof person.registrations)[number] | undefined>(
    (latest, one) => (latest === undefined || one.validTo > latest.validTo ? one : latest),
    undefined,
  );
  const standing = best === undefined ? "valid" : registrationStanding(best, person.today);
  const content = {
    ...{ name: person.name, nameEn: person.nameEn, phone: person.phone },
    ...{ isBodyStaff: person.isBodyStaff, isFullTime: person.isFullTime, canLead: person.canLead },
    ...{ practisesOnlyHere: person.practisesOnlyHere },
    ...{ activeFrom: person.activeFrom, activeUntil: person.activeUntil },
    registrations: person.registrations.map(({ number, system, status, validFrom, validTo }) => ({
      ...{ number, system, status, validFrom, validTo },
    })),
    professionalCodes: [...person.professionalCodes],
    competenceRecords: person.competenceRecords.flatMap(({ function: name, codes, ...row }) =>
      COMPETENCE_FUNCTIONS.filter((known) => known === name).map((known) => ({
        ...row,
        ...{ function: known, codes: codes.join(", ") },
      })),
    ),
  };
  return (
    <>
      <PageHeader
        title={person.name}
        number={person.number}
        crumbs={[{ href: "/people", label: t("title") }]}
        action={
          mayInvite ? <LinkButton href={`/users?invite=${person.id}`}>{t("invite")}</LinkButton> : undefined
        }
      />
      {(standing === "lapsed" || standing === "lapsing") && (
        <div className="mb-6">
          <Callout kind={standing === "lapsed" ? "blocked" : "warn"}>
            {t(standing === "lapsed" ? "warnLapsed" : "warnLapsing", { date: best?.validTo ?? "" })}
          </Callout>
        </div>
      )}
      <Section title={t("registrations")}>
        <DescriptionList
          items={[
            { key: "account", term: t("account"), value: person.user?.email ?? t("noAccount") },
            ...person.registrations.map((one) => ({
              key: one.number,
              term: one.number,
              value: <RegistrationLine registration={one} today={person.today} />,
            })),
          ]}
        />
      </Section>
      {mayWrite ? (
        <ChangePersonForm
          schemes={schemeIds}
          content={content}
          personId={person.id}
          version={person.version}
        />
      ) : (
        <p className="text-muted">{t("edit.readOnly")}</p>
      )}
    </>
  );
}
