import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.4: what stage 1 left for stage 2 to look at; its day and outcome come from its own record (5.4.2.1 a). */
export const stage1SummarySection = z.strictObject({ keyPoints: optionalText(4_000) });

export const EMPTY_STAGE1_SUMMARY = { keyPoints: "" };
