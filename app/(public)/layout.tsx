import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";

/** Pages for strangers: no sign-in, one column. */
export default async function PublicLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <PublicFrame theme={await readTheme()} signInHref="/sign-in">
      {children}
    </PublicFrame>
  );
}
