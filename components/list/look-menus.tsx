"use client";

import { Columns3, Rows3, Rows4 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { keepPreference } from "@/components/frame/preference";
import { IconButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { ListName } from "@/lib/domain/list/list-forms";
import {
  DENSITIES,
  DENSITY_COOKIE,
  hiddenCookie,
  writeHidden,
  type Density,
  type ListLook,
} from "@/lib/domain/list/list-look";

export function DensityMenu({ density }: Readonly<{ density: Density }>) {
  const t = useTranslations("common.table");
  const router = useRouter();
  const Icon = density === "compact" ? Rows4 : Rows3;
  return (
    <Menu
      trigger={<IconButton label={t("density")} icon={<Icon aria-hidden className="size-5" />} />}
      items={DENSITIES.map((choice) => ({
        key: choice,
        label: t(choice),
        checked: choice === density,
        onSelect: () => {
          keepPreference(DENSITY_COOKIE, choice);
          router.refresh();
        },
      }))}
    />
  );
}

type ColumnsMenuProps = Readonly<{
  list: ListName;
  look: ListLook;
  columns: readonly Readonly<{ key: string; header: string }>[];
}>;

export function ColumnsMenu({ list, look, columns }: ColumnsMenuProps) {
  const t = useTranslations("common.table");
  const router = useRouter();
  // Two columns are chosen faster than the page is read anew.
  const [hidden, setHidden] = useState(look.hidden);
  return (
    <Menu
      trigger={<IconButton label={t("columns")} icon={<Columns3 aria-hidden className="size-5" />} />}
      label={t("columns")}
      items={columns.map(({ key, header }) => {
        const isHidden = hidden.includes(key);
        return {
          key,
          label: header,
          checked: !isHidden,
          staysOpen: true,
          onSelect: () => {
            const now = isHidden ? hidden.filter((one) => one !== key) : [...hidden, key];
            setHidden(now);
            keepPreference(hiddenCookie(list), writeHidden(now));
            router.refresh();
          },
        };
      })}
    />
  );
}
