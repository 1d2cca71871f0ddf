import "./quality/edition";
