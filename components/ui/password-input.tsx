"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** A password that its writer may look at; hidden again on every new page. */
export function PasswordInput(props: Readonly<Omit<ComponentProps<"input">, "type">>) {
  const t = useTranslations("common");
  const [isShown, setIsShown] = useState(false);
  return (
    <span className="flex items-center gap-2">
      <Input {...props} type={isShown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      <Button
        variant="quiet"
        aria-controls={props.id}
        aria-pressed={isShown}
        onClick={() => {
          setIsShown(!isShown);
        }}
      >
        {t(isShown ? "hidePassword" : "showPassword")}
      </Button>
    </span>
  );
}
