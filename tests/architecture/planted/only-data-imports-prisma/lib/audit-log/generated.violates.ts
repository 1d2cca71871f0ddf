import "../data/generated/client";
