import "../workflow/rail";
