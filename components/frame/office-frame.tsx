import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/frame/account-menu";
import { FreshPages } from "@/components/frame/fresh-pages";
import { LeftRail } from "@/components/frame/left-rail";
import { Messages } from "@/components/frame/messages";
import type { Account, NavigationSection } from "@/components/frame/navigation";
import { NavigationDrawer } from "@/components/frame/navigation-drawer";
import { LanguageMenu, ThemeMenu } from "@/components/frame/preferences-menu";
import { SearchEverything } from "@/components/frame/search-everything";
import { SkipLink } from "@/components/frame/skip-link";
import { Wordmark } from "@/components/frame/wordmark";
import { ToastProvider } from "@/components/ui/toast";
import type { Theme } from "@/lib/i18n/locales";

type OfficeFrameProps = Readonly<{
  navigation: readonly NavigationSection[];
  account: Account;
  /** Given when the demonstration's clock has been moved. */
  clock?: Readonly<{ today: string; href?: string }> | undefined;
  theme: Theme;
  /** Without it there is no search box. Answers GET ?q= with { results: [{ href, title, kind?, detail? }] }. */
  searchEndpoint?: string;
  children: ReactNode;
}>;

/** The frame of everybody who is signed in: rail, top bar, content. */
export function OfficeFrame({
  navigation,
  account,
  clock,
  theme,
  searchEndpoint,
  children,
}: OfficeFrameProps) {
  return (
    <Messages nouns="all">
      <ToastProvider>
        <FreshPages />
        <SkipLink />
        <header
          data-print="none"
          className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-surface px-4 lg:px-6"
        >
          <NavigationDrawer sections={navigation} />
          <div className="lg:w-52">
            <Wordmark />
          </div>
          {searchEndpoint !== undefined && <SearchEverything endpoint={searchEndpoint} />}
          <div className="ml-auto flex items-center gap-1">
            {clock !== undefined && <MovedClock today={clock.today} href={clock.href} />}
            <LanguageMenu />
            <ThemeMenu theme={theme} />
            <AccountMenu account={account} />
          </div>
        </header>
        <div className="[--frame-top:56px] lg:grid lg:grid-cols-[232px_minmax(0,1fr)]">
          <div
            data-print="none"
            className="sticky top-14 h-[calc(100dvh-56px)] overflow-y-auto border-r border-line px-3 py-5 max-lg:hidden"
          >
            <LeftRail sections={navigation} />
          </div>
          <main id="content" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none lg:px-8">
            <div className="mx-auto max-w-[1360px]">{children}</div>
          </main>
        </div>
      </ToastProvider>
    </Messages>
  );
}

function MovedClock({ today, href }: Readonly<{ today: string; href: string | undefined }>) {
  const t = useTranslations("frame");
  const words = (
    <>
      <History aria-hidden className="size-4 shrink-0" />
      <span className="max-sm:hidden">{t("clockMoved", { date: today })}</span>
      <span className="sm:hidden">{today}</span>
    </>
  );
  const className =
    "mr-2 inline-flex items-center gap-1.5 bg-warn-soft px-2 py-1 text-sm font-medium whitespace-nowrap text-warn";
  return href === undefined ? (
    <span role="status" className={className}>
      {words}
    </span>
  ) : (
    <a href={href} className={className}>
      {words}
    </a>
  );
}
