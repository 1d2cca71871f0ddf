import { useTranslations } from "next-intl";
import { FoundCertificates, type FoundPage } from "@/components/certificate/found-certificates";
import { buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Input, Select } from "@/components/ui/input";
import { CERTIFICATE_STATUSES } from "@/lib/domain/certificate/certificate-status";
import { registerForm, type RegisterForm } from "@/lib/domain/certificate/register-form";
import { listQuery } from "@/lib/domain/list/list-form";

/** `page`: null where the address could not be read and nothing was searched. */
type SearchProps = Readonly<{ form: RegisterForm; page: FoundPage | null }>;

/** One box and the status, plain results; works without any script. */
export function CertificateSearch({ form, page }: SearchProps) {
  const t = useTranslations("certificate");
  const order = new URLSearchParams(listQuery(registerForm, { ...form, q: "", status: "" }));
  return (
    <>
      <h1 className="text-xl">{t("public.title")}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-muted">{t("public.why")}</p>
      {page === null && (
        <div className="mb-5">
          <Callout kind="blocked" title={t("public.misread.title")}>
            <p>{t("public.misread.text")}</p>
          </Callout>
        </div>
      )}
      <form action="/certificates" method="get" role="search" className="mb-6">
        {[...order].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-72">
            <label htmlFor="q" className="mb-1 block font-medium">
              {t("public.label")}
            </label>
            <Input
              {...{ id: "q", name: "q", type: "search", defaultValue: form.q }}
              {...{ maxLength: 120, autoComplete: "off", "aria-describedby": "q-example" }}
            />
          </div>
          <div>
            <label htmlFor="status" className="mb-1 block font-medium">
              {t("public.status")}
            </label>
            <Select
              {...{ id: "status", name: "status", defaultValue: form.status }}
              empty={t("public.anyStatus")}
              options={CERTIFICATE_STATUSES.map((status) => ({
                value: status,
                label: t(`status.${status}`),
              }))}
            />
          </div>
          <button type="submit" className={buttonClass({ variant: "primary" })}>
            {t("public.search")}
          </button>
        </div>
        <p id="q-example" className="mt-1 text-sm text-muted">
          {t("public.example")}
        </p>
      </form>
      {page !== null && form.q !== "" && <FoundCertificates form={form} page={page} />}
    </>
  );
}
