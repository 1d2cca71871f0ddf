"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { signOutHere } from "@/lib/auth/sign-in-client";

export function SignOut() {
  const t = useTranslations("account.signOut");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  return (
    <Button
      busy={busy}
      onClick={() => {
        setBusy(true);
        void signOutHere().then(() => {
          router.replace("/sign-in");
          router.refresh();
        });
      }}
    >
      {t("submit")}
    </Button>
  );
}
