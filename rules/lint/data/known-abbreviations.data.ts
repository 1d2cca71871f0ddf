/** Names everybody who reads rules knows without a definition: standards bodies, units, kinds of files. */
export const KNOWN: ReadonlySet<string> = new Set(
  (
    "GB GBT ISO IEC IAF MD MLA ILAC CNAS CNCA CCAA CQC RB SC CC TS TR PAS SN SB HJ JB QB NY YY DB IATF EN BS ASTM ANSI IEEE ITU WTO UN EU " +
    "PDF DOC XML JSON HTML URL HTTP HTTPS WWW IT QR ID IP APP OK VIP PC USB CD DVD AI GPS PDCA SWOT KPI FAQ CEO CFO CTO " +
    "II III IV VI VII VIII IX XI XII NO OR AND PH KG KM CM MM KW KWH MW MWH GJ TJ TCE CO PM AM A4 UTC GMT RMB CNY USD WORD EXCEL PPT"
  ).split(" "),
);
