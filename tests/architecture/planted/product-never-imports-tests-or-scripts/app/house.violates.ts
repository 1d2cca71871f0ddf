import "../tests/support/house";
