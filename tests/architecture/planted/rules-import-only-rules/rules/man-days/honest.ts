import "../core/half-days";
