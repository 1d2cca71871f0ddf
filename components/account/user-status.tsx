import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import { USER_STATES } from "@/lib/domain/account/user-list-form";

const TONES = { active: "ok", invited: "info", disabled: "bad" } as const;

export function UserStatus({ status }: Readonly<{ status: string }>) {
  const t = useTranslations("user.state");
  const state = USER_STATES.find((one) => one === status);
  return state === undefined ? status : <Status tone={TONES[state]}>{t(state)}</Status>;
}
