import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";

export function Wordmark({ href = "/" }: Readonly<{ href?: string }>) {
  const t = useTranslations("common");
  return (
    <Link href={href} className="flex items-center gap-2 text-lg font-semibold whitespace-nowrap">
      <svg aria-hidden viewBox="0 0 24 24" className="size-6 text-accent" fill="none" stroke="currentColor">
        <circle cx="12" cy="12" r="9.5" strokeWidth="1.5" />
        <circle cx="12" cy="12" r="6.5" strokeWidth="1" strokeDasharray="1.5 1.7" />
        <path d="m8.8 12.2 2.2 2.3 4.3-4.8" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="max-sm:sr-only">{t("product")}</span>
    </Link>
  );
}
