"use client";

import { useGivenFacts } from "@/components/calculator/address-part";
import { CalculatorForm, type CalculatorProps } from "@/components/calculator/calculator-form";

/** Facts on the left, steps on the right, computed in the browser by the rules themselves. A link brings its facts. */
export function Calculator(props: CalculatorProps) {
  const given = useGivenFacts();
  return <CalculatorForm key={given} {...props} given={given} />;
}
