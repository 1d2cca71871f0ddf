import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Messages } from "@/components/frame/messages";
import { LanguageMenu, ThemeMenu } from "@/components/frame/preferences-menu";
import { SkipLink } from "@/components/frame/skip-link";
import { Wordmark } from "@/components/frame/wordmark";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/button";
import { PUBLIC_CALCULATOR } from "@/lib/domain/calculator/calculator-address";
import type { Theme } from "@/lib/i18n/locales";

type PublicFrameProps = Readonly<{
  theme: Theme;
  /** "narrow" for one form (sign-in, register), "wide" for a page to read (certificate look-up). */
  width?: "narrow" | "wide";
  signInHref?: string;
  /** Message nouns that client components on this page need beyond the common ones. */
  nouns?: readonly string[];
  /** Name of the body, for the foot of the page. */
  body?: string;
  children: ReactNode;
}>;

/** The frame for people who are not signed in: calm, one column. */
export function PublicFrame({
  theme,
  width = "wide",
  signInHref,
  nouns = [],
  body,
  children,
}: PublicFrameProps) {
  const t = useTranslations("frame");
  return (
    <Messages nouns={nouns}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col">
        <header data-print="none" className="flex h-14 items-center gap-1 border-b border-line px-4 sm:px-8">
          <Wordmark />
          <div className="ml-auto flex items-center gap-1">
            <LanguageMenu />
            <ThemeMenu theme={theme} />
            {signInHref !== undefined && (
              <LinkButton href={signInHref} size="small" variant="quiet">
                {t("signIn")}
              </LinkButton>
            )}
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className={`mx-auto w-full flex-1 px-4 py-10 outline-none sm:px-8 ${width === "narrow" ? "max-w-md" : "max-w-4xl has-data-[width=full]:max-w-[1360px]"}`}
        >
          {children}
        </main>
        <footer
          data-print="none"
          className="border-t border-line px-4 py-4 text-center text-sm text-muted sm:px-8"
        >
          {body === undefined ? t("footer") : `${body} · ${t("footer")}`}
          {" · "}
          <Link href="/certificates" className="link">
            {t("certificates")}
          </Link>
          {" · "}
          <Link href={PUBLIC_CALCULATOR} className="link">
            {t("calculator")}
          </Link>
        </footer>
      </div>
    </Messages>
  );
}
