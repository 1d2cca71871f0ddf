import "../schemes/quality/edition";
