/** An organisation nobody has described yet. */
export const BLANK_ORGANISATION = {
  name: "",
  country: "CN",
  creditCode: "",
  registrationCertificate: "",
  address: "",
  contact: "",
  contactPhone: "",
  contactEmail: "",
};
