"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

const remoteRows = z.array(z.object({ isRemote: z.boolean() }));

/** Remote work mostly has one reason and one tool: written once, put into every remote row. */
export function RemoteForAll() {
  const t = useTranslations("plan.form");
  const { setValue } = useFormContext();
  const rows = remoteRows.catch([]).parse(useWatch({ name: "rows" }));
  const [reason, setReason] = useState("");
  const [tool, setTool] = useState("");
  const [hasConsent, setHasConsent] = useState(false);
  if (!rows.some((row) => row.isRemote)) return null;
  const fill = () => {
    for (const [index, row] of rows.entries()) {
      if (!row.isRemote) continue;
      setValue(`rows.${index}.remoteReason`, reason, { shouldDirty: true });
      setValue(`rows.${index}.remoteTool`, tool, { shouldDirty: true });
      setValue(`rows.${index}.hasRemoteConsent`, hasConsent, { shouldDirty: true });
    }
  };
  return (
    <fieldset className="border-s-4 border-accent ps-4">
      <legend className="mb-2 font-semibold">{t("remoteForAll")}</legend>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Field id="remote-reason" label={t("remoteReason")}>
          <Input
            id="remote-reason"
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </Field>
        <Field id="remote-tool" label={t("remoteTool")}>
          <Input
            id="remote-tool"
            value={tool}
            onChange={(event) => {
              setTool(event.target.value);
            }}
          />
        </Field>
      </div>
      <Checkbox
        label={t("consent")}
        checked={hasConsent}
        onChange={(event) => {
          setHasConsent(event.target.checked);
        }}
      />
      <Button size="small" onClick={fill}>
        {t("fillRemote")}
      </Button>
    </fieldset>
  );
}
