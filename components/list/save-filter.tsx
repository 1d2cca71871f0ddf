"use client";

import { BookmarkPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApiForm } from "@/components/forms/api-form";
import { TextField } from "@/components/forms/fields";
import { useApiForm } from "@/components/forms/use-api-form";
import { IconButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/modal";
import type { ListName } from "@/lib/domain/list/list-forms";
import { savedFilterForm } from "@/lib/domain/list/saved-filter-form";

type SaveFilterProps = Readonly<{ list: ListName; query: string }>;

/** Keeps the filters as they stand as a tab of the reader's own. */
export function SaveFilter({ list, query }: SaveFilterProps) {
  const t = useTranslations("list");
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <IconButton
        label={t("saveFilter")}
        icon={<BookmarkPlus aria-hidden className="size-5" />}
        onClick={() => {
          setOpen(true);
        }}
      />
      <Dialog open={open} title={t("saveFilter")} onClose={close}>
        <NameForm list={list} query={query} onDone={close} />
      </Dialog>
    </>
  );
}

function NameForm({ list, query, onDone }: SaveFilterProps & Readonly<{ onDone: () => void }>) {
  const t = useTranslations("list");
  const router = useRouter();
  const api = useApiForm({
    schema: savedFilterForm,
    endpoint: "/api/v1/saved-filters",
    defaults: { list, name: "", query },
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  return (
    <ApiForm api={api} label={t("saveFilter")} submitLabel={t("save")}>
      <TextField name="name" label={t("filterName")} hint={t("filterNameHint")} />
    </ApiForm>
  );
}
