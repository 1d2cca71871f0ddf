"use client";

import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { Input } from "@/components/ui/input";
import { useHydrated } from "@/components/ui/use-hydrated";
import { signInWithPassword } from "@/lib/auth/sign-in-client";

type Failure = "wrong" | "offline" | null;

/** Address and password; a wrong one says no more than that. */
export function SignInForm({ next }: Readonly<{ next: string }>) {
  const t = useTranslations("account.signIn");
  const router = useRouter();
  const isHydrated = useHydrated();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>(null);
  const [tries, setTries] = useState(0);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTries((before) => before + 1);
    const form = new FormData(event.currentTarget);
    try {
      const worked = await signInWithPassword(textOf(form.get("email")), textOf(form.get("password")));
      setFailure(worked ? null : "wrong");
      if (worked) {
        router.replace(next);
        router.refresh();
        return;
      }
    } catch {
      setFailure("offline");
    }
    setBusy(false);
  };

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {failure !== null && <ErrorSummary title={t(failure)} items={[]} occurrence={tries} />}
      <Field id="email" label={t("email")}>
        <Input id="email" name="email" type="email" autoComplete="username" required />
      </Field>
      <Field id="password" label={t("password")}>
        <PasswordInput id="password" name="password" autoComplete="current-password" required />
      </Field>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" busy={busy} disabled={!isHydrated}>
          {t("submit")}
        </Button>
        <Link className="link" href="/password-reset-request">
          {t("forgotten")}
        </Link>
      </div>
      <p className="border-t border-line pt-5">
        <Link className="link" href="/register">
          {t("register")}
        </Link>
      </p>
    </form>
  );
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
