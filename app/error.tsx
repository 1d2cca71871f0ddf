"use client";

import { FailureNotice } from "@/components/frame/failure-notice";

type ErrorPageProps = Readonly<{ error: Error & { digest?: string }; reset: () => void }>;

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <FailureNotice digest={error.digest} onRetry={reset} />;
}
