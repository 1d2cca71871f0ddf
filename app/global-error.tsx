"use client";

import "@/app/globals.css";
import { NextIntlClientProvider } from "next-intl";
import { FailureNotice } from "@/components/frame/failure-notice";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en/frame.json";
import zh from "@/lib/i18n/messages/zh-CN/frame.json";

type GlobalErrorProps = Readonly<{ error: Error & { digest?: string }; reset: () => void }>;

/** Here the layout itself has failed, the reader's language with it: so both are said. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang={DEFAULT_LOCALE} data-theme="system">
      <body>
        <NextIntlClientProvider locale="zh-CN" messages={zh}>
          <FailureNotice digest={error.digest} onRetry={reset} />
        </NextIntlClientProvider>
        <div lang="en">
          <NextIntlClientProvider locale="en" messages={en}>
            <FailureNotice digest={error.digest} onRetry={reset} />
          </NextIntlClientProvider>
        </div>
      </body>
    </html>
  );
}
