import "../scripts/seed";
