"use client";

import { useEffect, useState } from "react";

const SILENCE = 700;

/** Read aloud once typing has come to rest: the figure and how much moved, never every digit on the way. */
export function Announcement({ text }: Readonly<{ text: string }>) {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSpoken(text);
    }, SILENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p aria-live="polite" className="sr-only">
      {spoken}
    </p>
  );
}
